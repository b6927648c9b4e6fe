import { type Weekday, weekdays } from "@/lib/calendar/week";
import type { Tally } from "@/lib/habits/rate";

/** Something worth a sentence: `rate` (0–1) of one thing against `against` of all the others. */
export type Insight =
  | { kind: "weakestDay" | "strongestDay"; weekday: Weekday; rate: number; against: number }
  | { kind: "weakestTheme" | "strongestTheme"; theme: string; rate: number; against: number }
  | { kind: "better" | "worse"; rate: number; against: number };

export type Told = {
  weekdays: Record<Weekday, Tally>;
  /** By name. */
  themes: ({ name: string } & Tally)[];
  now: Tally;
  before: Tally | null;
};

/** So many expected occurrences on each side, or chance would speak. */
const ENOUGH = 8;
/** So far apart, in shares of one: 20 points. */
const APART = 0.2;

/** What stands out, the day of the week first. Nothing where the numbers are too few or too alike. */
export function insightsOf({ weekdays: byWeekday, themes, now, before }: Told): Insight[] {
  const days = weekdays.map((weekday) => ({ weekday, ...byWeekday[weekday] }));
  return [
    ...outstanding(days, "weakest").map(({ one: { weekday }, ...rates }) => ({
      ...{ kind: "weakestDay" as const, weekday },
      ...rates,
    })),
    ...outstanding(days, "strongest").map(({ one: { weekday }, ...rates }) => ({
      ...{ kind: "strongestDay" as const, weekday },
      ...rates,
    })),
    ...outstanding(themes, "weakest").map(({ one: { name }, ...rates }) => ({
      ...{ kind: "weakestTheme" as const, theme: name },
      ...rates,
    })),
    ...outstanding(themes, "strongest").map(({ one: { name }, ...rates }) => ({
      ...{ kind: "strongestTheme" as const, theme: name },
      ...rates,
    })),
    ...change(now, before),
  ];
}

/** The lowest or highest of several beside all others together, if that says something: none or one. */
function outstanding<T extends Tally>(all: T[], which: "weakest" | "strongest") {
  const sign = which === "weakest" ? 1 : -1;
  const [one] = all
    .filter(({ due }) => due >= ENOUGH)
    .toSorted((a, b) => sign * (a.done / a.due - b.done / b.due));
  if (!one) return [];
  const others = all.reduce((sum, { done, due }) => ({ done: sum.done + done, due: sum.due + due }), {
    done: -one.done,
    due: -one.due,
  });
  const rates = farApart(one, others);
  return rates && sign * (rates.against - rates.rate) > 0 ? [{ one, ...rates }] : [];
}

function change(now: Tally, before: Tally | null): Insight[] {
  const rates = before && farApart(now, before);
  return rates ? [{ kind: rates.rate > rates.against ? "better" : "worse", ...rates }] : [];
}

/** Both rates, where each stands on enough and they are far enough apart. */
function farApart(one: Tally, other: Tally): { rate: number; against: number } | null {
  if (one.due < ENOUGH || other.due < ENOUGH) return null;
  const [rate, against] = [one.done / one.due, other.done / other.due];
  return Math.abs(rate - against) >= APART - 1e-9 ? { rate, against } : null;
}
