import fc from "fast-check";
import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import { weekdays, weekStarts } from "@/lib/calendar/week";
import type { Entry, HabitVersion, History, Measure, PauseRange } from "@/lib/habits/habit";
import type { Schedule } from "@/lib/recurrence/schema";

const START = day("2026-01-01");
const DAYS = 120;

const few = fc.integer({ min: 1, max: 4 });
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ kind: fc.constant("days" as const), every: few }),
  fc.record({
    kind: fc.constant("weekly" as const),
    every: fc.integer({ min: 1, max: 2 }),
    days: fc.subarray([...weekdays], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("monthly" as const),
    every: fc.constant(1),
    day: fc.constantFrom(-1, 15, 31),
  }),
  fc.record({ kind: fc.constant("cycle" as const), on: few, off: few }),
  fc.record({ kind: fc.constant("custom" as const), rrule: fc.constant("FREQ=WEEKLY;BYDAY=TU,SA") }),
  fc.record({
    kind: fc.constant("quota" as const),
    times: few,
    per: fc.constantFrom("day" as const, "week" as const, "month" as const),
  }),
  fc.record({
    kind: fc.constant("afterCompletion" as const),
    every: few,
    unit: fc.constantFrom("day" as const, "week" as const),
  }),
);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant("yesNo" as const) }),
  fc.record({
    kind: fc.constantFrom("atLeast" as const, "atMost" as const),
    goal: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom("km", "pages"),
  }),
);

const daysIn = fc.nat(DAYS).map((days) => addDays(START, days));

/** Between a fifth and nearly all of the days have an entry; a number of each tells which, and what it says. */
const entries: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.uint8Array({ minLength: DAYS, maxLength: DAYS, max: 199 }), fc.integer({ min: 2, max: 9 }))
  .map(([rolls, often]) =>
    [...rolls].flatMap((roll, index) =>
      roll % 10 < often ? [entryOf(addDays(START, index), Math.floor(roll / 10))] : [],
    ),
  );

/** Of twenty, eleven are plain, six have a value and three are skipped. */
function entryOf(date: CalendarDate, roll: number): Entry {
  if (roll >= 17) return { date, status: "skipped", value: null, note: null };
  return { date, status: "done", value: roll < 11 ? null : roll % 5, note: null };
}

const pause: fc.Arbitrary<PauseRange> = fc
  .tuple(daysIn, fc.option(fc.nat(20), { freq: 5 }))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));

const later = fc.option(fc.record({ from: daysIn, schedule: fc.option(schedule), measure }), { nil: null });

/** A history of up to four months, of any kind, paused, changed and ended anyhow; and a day in it. */
export const anyHistory: fc.Arbitrary<{ history: History; today: CalendarDate }> = fc
  .record({
    schedule,
    measure,
    weekStart: fc.constantFrom(...weekStarts),
    later,
    entries,
    pauses: fc.array(pause, { maxLength: 2 }),
    missing: fc.array(daysIn, { maxLength: 1 }),
    endsOn: fc.option(daysIn, { freq: 3 }),
    count: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 2 }),
    today: daysIn,
  })
  .map(({ today, later, entries, pauses, missing, endsOn, count, ...said }) => {
    const first: HabitVersion = { ...said, from: START, anchor: START };
    const versions = later && later.from > START ? [first, changed(first, later)] : [first];
    const isCounted = versions.every(({ schedule, measure }) => !isDoneByItself(schedule, measure));
    const plan = { startsOn: START, endsOn, count: isCounted ? count : null, archivedOn: null, versions };
    return { history: { plan, entries, pauses, missing }, today };
  });

/** What is due after it was done, and is done unless something is: of this the oracle cannot count the end. */
function isDoneByItself(schedule: Schedule, measure: Measure): boolean {
  return schedule.kind === "afterCompletion" && measure.kind === "atMost";
}

type Change = { from: CalendarDate; schedule: Schedule | null; measure: Measure };

/** A new goal keeps the phase, a new schedule begins another. */
function changed(first: HabitVersion, { from, schedule, measure }: Change): HabitVersion {
  if (schedule === null) return { ...first, from, measure };
  return { ...first, from, anchor: from, schedule, measure };
}
