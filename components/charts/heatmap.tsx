import type { CalendarDate } from "@/lib/calendar/date";
import { type Weekday, weekdaysFrom } from "@/lib/calendar/week";
import type { Formats } from "@/lib/i18n/formats";
import type { Hue } from "@/lib/themes/palette";
import css from "./heatmap.module.css";
import { monthsOf } from "./year-months";

export type HeatDay = {
  date: CalendarDate;
  /** How much of it, in five steps; 0 is none. */
  level: 0 | 1 | 2 | 3 | 4 | 5;
  /** Left out (skipped), not to be counted (paused, nothing expected), or not yet come. */
  sign?: "skipped" | "paused" | "free" | "ahead" | undefined;
  /** The day and what happened on it, in words. */
  label: string;
  /** Where the day is opened; without it nothing can be pressed. */
  href?: string | undefined;
};

type HeatmapProps = {
  /** What is drawn, for who does not see it. */
  label: string;
  hue: Hue;
  /** One after the other, a year at most. */
  days: HeatDay[];
  weekStart: Weekday;
  formats: Formats;
  /** The day that wears a ring. */
  today?: CalendarDate;
};

/**
 * Days as a map of months: on a desktop the weeks go across and weekdays down; on a phone each month is a calendar
 * whose days a finger meets, the last one first, and one swipes back. Every day says in words what it is.
 */
export function Heatmap({ label, hue, days, weekStart, formats, today }: HeatmapProps) {
  const weekdays = weekdaysFrom(weekStart);
  return (
    <section aria-label={label} data-hue={hue} className={css.year}>
      <ul aria-hidden className={css.names}>
        {weekdays.map((weekday) => (
          <li key={weekday}>{formats.weekday(weekday, "short")}</li>
        ))}
      </ul>
      {monthsOf(days, weekStart).map(({ first, before, weeks, days: ofMonth }) => (
        <div
          key={first}
          className={css.month}
          data-ahead={ofMonth[0]?.sign === "ahead" || undefined}
          style={{ flexGrow: weeks }}
        >
          <h3>
            <span className="md:hidden">{formats.date(first, "month")}</span>
            <span className="hidden md:inline">{formats.date(first, "shortMonth")}</span>
          </h3>
          <ul aria-hidden className={css.letters}>
            {weekdays.map((weekday) => (
              <li key={weekday}>{formats.weekday(weekday, "short")}</li>
            ))}
          </ul>
          <div className={css.days} data-before={before}>
            {ofMonth.map((day) => (
              <Day key={day.date} day={day} isToday={day.date === today} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Day({ day: { date, level, sign, label, href }, isToday }: { day: HeatDay; isToday: boolean }) {
  const Element = href ? "a" : "span";
  return (
    <Element
      href={href}
      role={href ? undefined : "img"}
      aria-label={label}
      aria-current={isToday ? "date" : undefined}
      data-level={level || undefined}
      data-sign={sign}
    >
      {Number(date.slice(8))}
    </Element>
  );
}
