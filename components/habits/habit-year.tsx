import { getTranslations } from "next-intl/server";
import { type HeatDay, Heatmap } from "@/components/charts/heatmap";
import { IconLink } from "@/components/ui/icon-button";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { type CalendarDate, day } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { type DayMark, dayMarks } from "@/lib/habits/day-marks";
import type { History, Measure } from "@/lib/habits/habit";
import type { Formats } from "@/lib/i18n/formats";
import { getFormats } from "@/lib/i18n/server";
import type { Hue } from "@/lib/themes/palette";
import { dayPath, habitPath } from "./addresses";
import { HeatLegend } from "./heat-legend";
import type { Words } from "./words";
import { YearHands } from "./year-hands";

type HabitYearProps = {
  place: { workspace: string; id: string };
  history: History;
  measure: Measure;
  year: number;
  /** The page with this year, to come back to from a day. */
  back: string;
  today: CalendarDate;
  weekStart: WeekStart;
  hue: Hue;
  /** Whether its days can be opened. */
  mayTick: boolean;
};

/** A year of days, each of which can be opened and changed. */
export async function HabitYear(props: HabitYearProps) {
  const { place, history, measure, year, back, today, weekStart, hue, mayTick } = props;
  const [t, formats] = await Promise.all([getTranslations("habits"), getFormats()]);
  const home = habitPath(place.workspace, place.id);
  const marks = dayMarks(history, day(`${year}-01-01`), day(`${year}-12-31`), today);
  const days = marks.map((mark): HeatDay => {
    const isOpen = mayTick && mark.kind !== "ahead" && mark.kind !== "before";
    return {
      date: mark.date,
      ...lookOf(mark),
      label: `${formats.date(mark.date, "short")}: ${toldOf(mark, measure, t, formats)}`,
      href: isOpen ? dayPath(place.workspace, place.id, mark.date, back) : undefined,
    };
  });
  return (
    <section className="grid grid-cols-1 gap-3">
      <header className="flex items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{t("page.year", { year: String(year) })}</h2>
        <nav aria-label={t("page.years")} className="flex">
          {year > Number(history.plan.startsOn.slice(0, 4)) && (
            <IconLink href={`${home}?year=${year - 1}`} scroll={false} label={t("page.yearBefore")}>
              <ChevronLeft aria-hidden />
            </IconLink>
          )}
          {year < Number(today.slice(0, 4)) && (
            <IconLink href={`${home}?year=${year + 1}`} scroll={false} label={t("page.yearAfter")}>
              <ChevronRight aria-hidden />
            </IconLink>
          )}
        </nav>
      </header>
      <YearHands>
        <Heatmap
          label={t("page.yearMap", { year: String(year) })}
          hue={hue}
          days={days}
          weekStart={weekStart}
          formats={formats}
          today={today}
        />
      </YearHands>
      <HeatLegend hue={hue} inSteps={measure.kind !== "yesNo"} />
    </section>
  );
}

function lookOf({ kind, share }: DayMark): Pick<HeatDay, "level" | "sign"> {
  switch (kind) {
    case "done":
      return { level: 5 };
    case "part":
      return { level: partOf(share) };
    case "skipped":
      return { level: 0, sign: "skipped" };
    case "away":
      return { level: 0, sign: "paused" };
    case "free":
    case "before":
      return { level: 0, sign: "free" };
    case "ahead":
      return { level: 0, sign: "ahead" };
    default:
      return { level: 0 };
  }
}

/** The fifth step is for the whole goal. */
function partOf(share: number): HeatDay["level"] {
  if (share <= 0.25) return 1;
  if (share <= 0.5) return 2;
  return share <= 0.75 ? 3 : 4;
}

function toldOf({ kind, entry }: DayMark, measure: Measure, t: Words, formats: Formats): string {
  const amount = entry?.status === "done" && measure.kind !== "yesNo" ? entry.value : null;
  return amount === null || measure.kind === "yesNo"
    ? t(`marks.${kind}`)
    : t("marks.amount", { amount: formats.number(amount), unit: measure.unit });
}
