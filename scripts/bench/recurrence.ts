import { createRequire } from "node:module";
import { addDays, type CalendarDate, day, toDateColumn } from "@/lib/calendar/date";
import { occurrencesBetween, type Recurrence } from "@/lib/recurrence/recurrence";
import type { Schedule } from "@/lib/recurrence/schema";
import { oddestRule } from "./odd-rules";
import { atLeast, atMost, figure, type Row } from "./report";

/** Node finds no names in its bundle. */
const { RRule }: typeof import("rrule") = createRequire(import.meta.url)("rrule");

/** A Monday. */
const START = day("2026-01-05");
const YEAR_20 = day("2046-01-01");
const YEAR_50 = day("2076-01-06");
const ROUNDS = 100;

const kinds: Schedule[] = [
  { kind: "days", every: 1 },
  { kind: "days", every: 3 },
  { kind: "weekly", every: 2, days: ["MO", "FR"] },
  { kind: "monthly", every: 1, day: 31 },
  { kind: "monthly", every: 1, nth: 2, weekday: "TU" },
  { kind: "monthly", every: 1, nth: 5, weekday: "TH" },
  { kind: "yearly", every: 1, month: 1, day: 8 },
  { kind: "cycle", on: 3, off: 4 },
  { kind: "custom", rrule: "FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR" },
  { kind: "custom", rrule: "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYMONTH=1,2,3" },
  { kind: "custom", rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1" },
  { kind: "custom", rrule: "FREQ=YEARLY;BYWEEKNO=2;BYDAY=MO,TH" },
  { kind: "custom", rrule: "FREQ=DAILY;COUNT=30000" },
];

/** Occurrences by arithmetic beside those of the rrule library, which walks there from the start. Needs no app. */
export async function measureRecurrence(): Promise<Row[]> {
  return [windowAtAnyDistance(), windowBesideLibrary(), expansionBesideLibrary(), oddRules()];
}

/** The kind that does worst; each is set up anew each time, as a request does. */
function windowAtAnyDistance(): Row {
  const windows = kinds.map((schedule) => {
    const week = (from: CalendarDate) => () => occurrencesBetween(fresh(schedule), from, addDays(from, 6));
    return { schedule, ...sideBySide(week(YEAR_50), 1_000, week(START), 1_000) };
  });
  const worst = windows.reduce((a, b) => (a.ours / a.floor > b.ours / b.floor ? a : b));
  const what = `window of a week, year 50 / year 0, worst of ${kinds.length}: ${nameOf(worst.schedule)}`;
  return atMost(what, worst.ours, worst.floor, "µs", 1.2);
}

function windowBesideLibrary(): Row {
  const to = addDays(YEAR_20, 6);
  const ours = () => occurrencesBetween(fresh({ kind: "days", every: 1 }), YEAR_20, to);
  const library = () =>
    new RRule({ freq: RRule.DAILY, dtstart: toDateColumn(START) }).between(
      toDateColumn(YEAR_20),
      toDateColumn(to),
      true,
    );
  const times = sideBySide(ours, 1_000, library, 1);
  return atLeast(
    "window of a week, year 20, daily / rrule's between",
    1e6 / times.ours,
    1e6 / times.floor,
    "a second",
    1000,
  );
}

function expansionBesideLibrary(): Row {
  const to = addDays(START, 3652);
  const ours = () =>
    occurrencesBetween(fresh({ kind: "weekly", every: 1, days: ["MO", "WE", "FR"] }), START, to);
  const byweekday = [RRule.MO, RRule.WE, RRule.FR];
  const library = () =>
    new RRule({ freq: RRule.WEEKLY, byweekday, dtstart: toDateColumn(START), until: toDateColumn(to) }).all();
  const times = sideBySide(ours, 20, library, 1);
  return atLeast(
    "full expansion, weekly on three days, 10 years / rrule",
    1e6 / times.ours,
    1e6 / times.floor,
    "a second",
    200,
  );
}

function oddRules(): Row {
  const { tried, rule, milliseconds } = oddestRule();
  return {
    what: `the slowest of ${tried} odd rules, read and asked: \`${rule}\``,
    measured: `${figure(milliseconds)} ms`,
    floor: "–",
    ratio: "–",
    reach: "≤ 5 ms",
    reached: milliseconds <= 5,
  };
}

function fresh(schedule: Schedule): Recurrence {
  return { schedule, anchor: START, startsOn: START, endsOn: null, count: null, weekStart: "MO" };
}

function nameOf(schedule: Schedule): string {
  return schedule.kind === "custom" ? schedule.rrule : schedule.kind;
}

/** Microseconds of each in its fastest round, measured in turn: what the machine did meanwhile is in the others. */
function sideBySide(ours: () => unknown, times: number, floor: () => unknown, floorTimes: number) {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: microseconds(ours, times),
    floor: microseconds(floor, floorTimes),
  }));
  return {
    ours: Math.min(...rounds.map(({ ours }) => ours)),
    floor: Math.min(...rounds.map(({ floor }) => floor)),
  };
}

function microseconds(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return ((performance.now() - start) * 1000) / times;
}
