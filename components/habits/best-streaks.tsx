import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/calendar/date";
import type { History } from "@/lib/habits/habit";
import { bestStreaks } from "@/lib/habits/streak";
import { getFormats } from "@/lib/i18n/server";
import type { Hue } from "@/lib/themes/palette";

type BestStreaksProps = { history: History; today: CalendarDate; hue: Hue };

const MOST = 5;

/** The longest runs, each as long as its bar. */
export async function BestStreaks({ history, today, hue }: BestStreaksProps) {
  const [t, formats] = await Promise.all([getTranslations("habits.streaks"), getFormats()]);
  const streaks = bestStreaks(history, today, MOST);
  const longest = streaks[0]?.length ?? 1;
  return (
    <Section title={t("title")}>
      {streaks.length === 0 && <p className="text-quiet">{t("none")}</p>}
      <ol data-hue={hue} className="grid gap-2">
        {streaks.map(({ from, to, length }) => (
          <li key={from} className="grid gap-1">
            <span className="flex justify-between gap-3 text-sm">
              <span className="text-quiet">
                {from === to ? formats.date(from, "full") : formats.dates(from, to)}
              </span>
              <span className="font-medium tabular-nums">{t("length", { count: length })}</span>
            </span>
            <span
              aria-hidden
              className="h-2 min-w-2 rounded-full bg-edge"
              style={{ width: `${(length / longest) * 100}%` }}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
