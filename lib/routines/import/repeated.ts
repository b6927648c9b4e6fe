import { addDays, type CalendarDate, daysBetween } from "@/lib/calendar/date";
import { ruleDates } from "@/lib/calendar/ical-in-dates";
import type { IncomingEvent } from "@/lib/calendar/ical-in-event";
import type { RecurrenceRule } from "@/lib/calendar/ical-in-rule";
import { weekdayOf } from "@/lib/calendar/week";
import { invalid } from "@/lib/platform/errors";
import type { Clock, Local } from "./clock";
import { isDateOf, type Run, singleRun } from "./run";
import type { SkipReason, ToldEvent } from "./told";
import { lastDayOf } from "./until";
import { isPlainWeekly, type Row, weeklyRows } from "./weekly";

/** How far any rule but a plain weekly one is followed. */
const MOST_DAYS = 2 * 365;

/** Dates that one event may add, or exclude. */
const MOST_LISTED = 2_000;

/**
 * The runs of an event before anything is said of single dates: one a weekday where a weekly rule can be kept, else
 * one a date.
 */
export function repeatedRuns(event: IncomingEvent, told: ToldEvent, clock: Clock): Run[] | SkipReason {
  const rules = event.rules.filter((rule) => rule !== null);
  if (rules.length < event.rules.length) return "ruleNotFollowed";
  if (event.added.length > MOST_LISTED || event.excluded.length > MOST_LISTED)
    throw invalid("calendar", "tooManyDates");

  const start = told.moment.date;
  const ended = rules.map((rule) => ({ rule, last: lastDayOf(rule, told.moment, clock) }));
  if (ended.length > 0 && ended.every(({ last }) => last !== null && last < start))
    return "ruleEndsBeforeItBegins";

  const added = event.added.map((stamp) => clock.toLocal({ ...stamp, time: stamp.time ?? told.moment.time }));
  const kept = keptRuns(event, ended, told, clock);
  if (kept) return [...kept, ...singleRuns(added, event, told, kept)];

  clock.spend(rules.length * MOST_DAYS);
  const dates = ended.flatMap(({ rule, last }) =>
    ruleDates(rule, start, soonest(last, addDays(start, MOST_DAYS - 1))),
  );
  const own = rules.length > 0 ? dates.map((date) => clock.toLocal({ ...told.moment, date })) : [told.local];
  return singleRuns([...own, ...added], event, told, []);
}

type Ended = { rule: RecurrenceRule; last: CalendarDate | null };

/** Null where there is more or less than one plain weekly rule, or where a clock change elsewhere splits it. */
function keptRuns({ uid }: IncomingEvent, ended: Ended[], told: ToldEvent, clock: Clock): Run[] | null {
  const [only] = ended;
  if (!only || ended.length > 1 || !isPlainWeekly(only.rule)) return null;

  const runs = weeklyRows(only.rule, told.moment.date, only.last).map((row) =>
    localRun(row, uid, told, clock),
  );
  return runs.every((run) => run !== null) ? runs : null;
}

/** The row by the routine's clocks. Null where they do not always show the same time for it within two years. */
function localRun(row: Row, uid: string | null, told: ToldEvent, clock: Clock): Run | null {
  const localOf = (date: CalendarDate) => clock.toLocal({ ...told.moment, date });
  const local = localOf(row.first);
  if (!clock.isOwn(told.moment.zone)) {
    const end = soonest(row.last, addDays(row.first, MOST_DAYS));
    for (let date = row.first; date <= end; date = addDays(date, row.everyWeeks * 7)) {
      const { date: localDate, time } = localOf(date);
      if (time !== local.time || daysBetween(date, localDate) !== daysBetween(row.first, local.date))
        return null;
    }
  }
  const shift = daysBetween(row.first, local.date);
  const { title, location, minutes } = told;
  return {
    ...{ title, location, minutes, weekday: weekdayOf(local.date), start: local.time },
    ...{ first: local.date, last: row.last && addDays(row.last, shift), everyWeeks: row.everyWeeks },
    uids: uid ? [uid] : [],
    isRule: true,
    exceptions: new Map(),
  };
}

/** One run a date, without those that another run has already. */
function singleRuns(dates: Local[], { uid }: IncomingEvent, told: ToldEvent, others: Run[]): Run[] {
  const { title, location, minutes } = told;
  const distinct = new Map(dates.map((local) => [`${local.date} ${local.time}`, local]));
  return [...distinct.values()]
    .filter(({ date, time }) => !others.some((run) => run.start === time && isDateOf(run, date)))
    .map(({ date, time }) => singleRun({ title, location, minutes, start: time }, uid, date));
}

function soonest(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a !== null && a < b ? a : b;
}
