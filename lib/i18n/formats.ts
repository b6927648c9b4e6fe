import { type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { minutesOf, type TimeOfDay } from "@/lib/calendar/time";
import { type Weekday, weekdays } from "@/lib/calendar/week";
import type { Locale } from "./locale";

export type Clock = "h12" | "h24";
export type Width = "long" | "short" | "narrow";
export type Formats = ReturnType<typeof formatsOf>;

const dateStyles = {
  /** 23 March 2026 */
  full: { day: "numeric", month: "long", year: "numeric" },
  /** Monday, 23 March */
  long: { weekday: "long", day: "numeric", month: "long" },
  /** Mon, 23 Mar */
  short: { weekday: "short", day: "numeric", month: "short" },
  /** Monday, 23 March 2026 */
  longOfYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  /** Mon, 23 Mar 2026 */
  shortOfYear: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  /** 23 Mar */
  dayMonth: { day: "numeric", month: "short" },
  /** 23 March */
  dayOfYear: { day: "numeric", month: "long" },
  /** March 2026 */
  month: { month: "long", year: "numeric" },
  /** March */
  monthName: { month: "long" },
  /** Mar */
  shortMonth: { month: "short" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

/** A Monday, as weekdays are counted from one. */
const MONDAY = Date.UTC(2024, 0, 1);
const MS_PER_DAY = 86_400_000;

/** Under which name Intl writes as we do: English with the day before the month. */
export function tagOf(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale;
}

/** Writes days, times, numbers and lists in a language and by a clock. Pure; the same for server and browser. */
export function formatsOf(locale: Locale, clock: Clock) {
  const tag = tagOf(locale);
  const inUtc = (options: Intl.DateTimeFormatOptions) => dateFormat(tag, { ...options, timeZone: "UTC" });
  const hours =
    clock === "h24"
      ? ({ hour: "2-digit", hourCycle: "h23" } as const)
      : ({ hour: "numeric", hourCycle: "h12" } as const);

  return {
    date: (date: CalendarDate, style: DateStyle = "long") =>
      inUtc(dateStyles[style]).format(toDateColumn(date)),
    /** A day, with its year where that is not today's. */
    dateNear: (date: CalendarDate, today: CalendarDate, style: "long" | "short" = "long") => {
      const withYear = style === "long" ? dateStyles.longOfYear : dateStyles.shortOfYear;
      const isNear = yearOf(date) === yearOf(today);
      return inUtc(isNear ? dateStyles[style] : withYear).format(toDateColumn(date));
    },
    /** Both ends as one phrase: 23–29 March 2026. */
    dates: (from: CalendarDate, to: CalendarDate, style: DateStyle = "full") =>
      inUtc(dateStyles[style]).formatRange(toDateColumn(from), toDateColumn(to)),
    weekday: (weekday: Weekday, width: Width = "long") =>
      inUtc({ weekday: width }).format(MONDAY + weekdays.indexOf(weekday) * MS_PER_DAY),
    /** 08:00 or 8:00 am; the end of a day is 24:00 or 12:00 am. Both languages write 24 hours as a TimeOfDay is written. */
    time: (time: TimeOfDay): string =>
      clock === "h24" ? time : inUtc({ ...hours, minute: "2-digit" }).format(minutesOf(time) * 60_000),
    /** An instant, as clocks in `timeZone` show it. */
    instant: (instant: Date, timeZone: string) =>
      dateFormat(tag, {
        ...dateStyles.dayMonth,
        year: "numeric",
        ...hours,
        minute: "2-digit",
        timeZone,
      }).format(instant),
    number: (value: number, options: Intl.NumberFormatOptions = {}) =>
      numberFormat(tag, options).format(value),
    list: (items: string[], type: Intl.ListFormatType = "conjunction") =>
      listFormat(tag, { type }).format(items),
  };
}

function yearOf(date: CalendarDate): string {
  return date.slice(0, 4);
}

const dateFormat = keeping(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
const numberFormat = keeping((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const listFormat = keeping((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

/** Building an Intl formatter costs a hundred times its use. */
function keeping<Options, Format>(build: (tag: string, options: Options) => Format) {
  const kept = new Map<string, Format>();
  return (tag: string, options: Options): Format => {
    const key = `${tag} ${JSON.stringify(options)}`;
    const format = kept.get(key) ?? build(tag, options);
    kept.set(key, format);
    return format;
  };
}
