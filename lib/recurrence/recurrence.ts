import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import { customDates } from "./custom";
import { cycle } from "./cycle";
import { type Dates, FIRST_DAY, LAST_DAY, within } from "./dates";
import { everyDays } from "./days";
import { onFifthWeekday, onMonthDay, onNthWeekday } from "./monthly";
import { ranked } from "./ranked";
import type { Schedule } from "./schema";
import { searched } from "./searched";
import { weekly } from "./weekly";
import { yearly } from "./yearly";

/**
 * A schedule at work, not changed once it is used. `anchor` is the day that its phase (weeks, months, cycle) and a
 * custom rule's COUNT are counted from; nothing occurs before `startsOn`, after `endsOn`, or after the `count`th
 * occurrence from `startsOn` on.
 */
export type Recurrence = Readonly<{
  schedule: Schedule;
  anchor: CalendarDate;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  count: number | null;
  weekStart: WeekStart;
}>;

// Each of these throws a RangeError for a quota and for after-completion: what was done decides those, not the calendar.

export function occursOn(recurrence: Recurrence, date: CalendarDate): boolean {
  const day = toDayNumber(date);
  return datesOf(recurrence).nth(1, day, day) !== null;
}

/** Both ends included. */
export function occurrencesBetween(
  recurrence: Recurrence,
  from: CalendarDate,
  to: CalendarDate,
): CalendarDate[] {
  const days = datesOf(recurrence).between(toDayNumber(from), toDayNumber(to));
  const dates: CalendarDate[] = new Array(days.length);
  for (let place = 0; place < dates.length; place += 1) dates[place] = fromDayNumber(days[place] ?? 0);
  return dates;
}

/** The first strictly after a day; null where none is left before the year 2200. */
export function nextOccurrence(recurrence: Recurrence, after: CalendarDate): CalendarDate | null {
  return dateOrNull(datesOf(recurrence).nth(1, toDayNumber(after) + 1, LAST_DAY));
}

/** The last strictly before a day. */
export function previousOccurrence(recurrence: Recurrence, before: CalendarDate): CalendarDate | null {
  return dateOrNull(datesOf(recurrence).last(FIRST_DAY, toDayNumber(before) - 1));
}

/** How many there are, both ends included. */
export function countOccurrences(recurrence: Recurrence, from: CalendarDate, to: CalendarDate): number {
  return datesOf(recurrence).count(toDayNumber(from), toDayNumber(to));
}

/** The last of all; null where the end is open, or nothing ever occurs. */
export function lastOccurrence(recurrence: Recurrence): CalendarDate | null {
  if (recurrence.endsOn === null && recurrence.count === null && !endsByItself(recurrence.schedule))
    return null;
  return dateOrNull(datesOf(recurrence).last(FIRST_DAY, LAST_DAY));
}

function endsByItself(schedule: Schedule): boolean {
  return schedule.kind === "custom" && /\b(?:COUNT|UNTIL)\s*=/i.test(schedule.rrule);
}

function dateOrNull(day: number | null): CalendarDate | null {
  return day === null ? null : fromDayNumber(day);
}

/** All of them as day numbers, to ask one question after another of. */
export function datesOf(recurrence: Recurrence): Dates {
  const { startsOn, endsOn, count } = recurrence;
  const dates = unbounded(recurrence);
  const first = Math.max(toDayNumber(startsOn), FIRST_DAY);
  const end = Math.min(endsOn === null ? LAST_DAY : toDayNumber(endsOn), LAST_DAY);
  const isCounted = count !== null && count <= end - first;
  return within(dates, first, isCounted ? (dates.nth(count, first, end) ?? end) : end);
}

function unbounded({ schedule, anchor: from, weekStart }: Recurrence): Dates {
  const anchor = toDayNumber(from);
  switch (schedule.kind) {
    case "days":
      return ranked(everyDays(schedule.every, anchor));
    case "weekly":
      return weekly(schedule.every, schedule.days, weekStart, anchor);
    case "monthly":
      if ("day" in schedule) return ranked(onMonthDay(schedule.every, schedule.day, anchor));
      if (schedule.nth === 5) return searched(onFifthWeekday(schedule.every, schedule.weekday, anchor));
      return ranked(onNthWeekday(schedule.every, schedule.nth, schedule.weekday, anchor));
    case "yearly":
      return ranked(yearly(schedule.every, schedule.month, schedule.day, anchor));
    case "cycle":
      return ranked(cycle(schedule.on, schedule.off, anchor));
    case "custom":
      return customDates(schedule, anchor);
    default:
      throw new RangeError(`${schedule.kind} has no dates of its own`);
  }
}
