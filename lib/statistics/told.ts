import type { Tally } from "@/lib/habits/rate";
import type { HabitFigures } from "./habits";
import type { Told } from "./insights";
import { add, noTally } from "./tally";
import type { ThemeRef } from "./themes";

/** What insights are drawn from: the habits of the range, and how it went in the one before. */
export function toldOf(
  { byWeekday, byTheme, trend }: HabitFigures,
  themes: ThemeRef[],
  before: Tally | null,
): Told {
  const now = noTally();
  for (const bucket of trend) add(now, bucket);
  const named = byTheme.flatMap(({ themeId, done, due }) => {
    const theme = themes.find(({ id }) => id === themeId);
    return theme ? [{ name: theme.name, done, due }] : [];
  });
  const tallyOn = (index: number) => byWeekday[index] ?? noTally();
  return {
    weekdays: {
      ...{ MO: tallyOn(0), TU: tallyOn(1), WE: tallyOn(2), TH: tallyOn(3), FR: tallyOn(4) },
      ...{ SA: tallyOn(5), SU: tallyOn(6) },
    },
    themes: named.sort((a, b) => a.name.localeCompare(b.name)),
    now,
    before,
  };
}
