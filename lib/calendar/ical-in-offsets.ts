import { type CalendarDate, isCalendarDate } from "./date";
import type { Block } from "./ical-in-blocks";
import { ruleDatesOfYear } from "./ical-in-dates";
import { readProperties } from "./ical-in-property";
import { type RecurrenceRule, readRule } from "./ical-in-rule";
import type { TimeOfDay } from "./time";

/** Minutes east of UTC when clocks show `time` on `date`. */
export type OffsetAt = (date: CalendarDate, time: TimeOfDay) => number;

/** From when on an offset holds: a wall-clock moment, once or every year. */
type Onset = { date: CalendarDate; time: string; rule: RecurrenceRule | null; from: number; to: number };

const wanted = new Set(["dtstart", "rrule", "rdate", "tzoffsetfrom", "tzoffsetto"]);

/**
 * The offsets that a VTIMEZONE tells: those of its STANDARD or DAYLIGHT part that began last, or before all of them
 * the oldest's earlier offset. Yearly rules are followed, other rules count once. Null where it tells none.
 */
export function readOffsets(zone: Block): OffsetAt | null {
  const onsets = zone.inside
    .filter(({ name }) => name === "STANDARD" || name === "DAYLIGHT")
    .flatMap(readOnsets)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const [oldest] = onsets;
  if (!oldest) return null;

  const ofYear = new Map<number, { at: string; to: number }[]>();
  return (date, time) => {
    const year = Number(date.slice(0, 4));
    const changes = ofYear.get(year) ?? changesUntil(onsets, year);
    ofYear.set(year, changes);
    return changes.findLast(({ at }) => at <= `${date}T${time}`)?.to ?? oldest.from;
  };
}

function readOnsets(block: Block): Onset[] {
  const properties = readProperties(block.lines, wanted);
  const first = (name: string) => properties.find((property) => property.name === name)?.values[0];
  const from = minutesEast(first("tzoffsetfrom"));
  const to = minutesEast(first("tzoffsetto"));
  if (from === null || to === null) return [];

  const rule = readRule(first("rrule"));
  const yearly = rule?.frequency === "YEARLY" ? rule : null;
  const more = properties.filter(({ name }) => name === "rdate").flatMap(({ values }) => values);
  return [first("dtstart"), ...more].flatMap((moment, at) => {
    const [date = "", time = ""] = String(moment).split("T");
    if (!isDateOrOlder(date)) return [];
    const since = isCalendarDate(date) ? date : OLDEST;
    return [{ date: since, time: time.slice(0, 5), rule: at === 0 ? yearly : null, from, to }];
  });
}

/** Outlook begins its zones in 1601. */
const OLDEST = "1900-01-01" as CalendarDate;

function isDateOrOlder(date: string): boolean {
  return isCalendarDate(date) || (/^1[0-8]\d\d-\d\d-\d\d$/.test(date) && date < OLDEST);
}

/** The changes of this year and the one before, and those that happened once, in their order. */
function changesUntil(onsets: Onset[], year: number): { at: string; to: number }[] {
  const changes = onsets.flatMap(({ date, time, rule, to }) => {
    const dates = rule
      ? [year - 1, year].flatMap((each) => (each < 1900 ? [] : ruleDatesOfYear(rule, date, each)))
      : [date];
    const until = rule?.until ?? "9999";
    return dates
      .filter((each) => each >= date && each <= until)
      .map((each) => ({ at: `${each}T${time}`, to }));
  });
  return changes.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function minutesEast(value: unknown): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(String(value)) ?? [];
  if (!sign) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
