import fc from "fast-check";
import { day } from "@/lib/calendar/date";
import { checkRule } from "@/lib/recurrence/custom";
import {
  countOccurrences,
  nextOccurrence,
  occurrencesBetween,
  previousOccurrence,
  type Recurrence,
} from "@/lib/recurrence/recurrence";
import { anyRule, anyText } from "@/lib/testing/rules";

const START = day("2024-02-29");
const RUNS = 1_000;
const TIMES = 8;
const SEED = 20_260_323;

/** Rules that make others search for long. */
const known = [
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
  "FREQ=YEARLY;INTERVAL=399;BYDAY=53FR",
  "FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO;BYMONTHDAY=29",
  "FREQ=WEEKLY;INTERVAL=52;BYDAY=MO;BYMONTH=2",
  "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
  "FREQ=DAILY;INTERVAL=999;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12",
  "FREQ=DAILY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;COUNT=999999999",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;COUNT=999999999",
  "FREQ=DAILY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11;COUNT=90000",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=1,2,3,4,5,6,7,8,9,10,11;COUNT=90000",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=1,2,3,4,5,6,7,8,9,10,11;COUNT=45000",
  "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=1;COUNT=999999999",
];

/** The odd rule that took longest to be refused, or to be read and then asked for a week, a next and a last date. */
export function oddestRule(): { tried: number; rule: string; milliseconds: number } {
  const sampled = [anyText, ...Object.values(anyRule)].flatMap((rules) =>
    fc.sample(rules, { numRuns: RUNS, seed: SEED }),
  );
  const rules = [...known, ...sampled];
  const byTime = rules
    .map((rule) => ({ rule, milliseconds: slowestOf(rule, 1) }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
  const again = byTime
    .slice(0, 20)
    .map(({ rule }) => ({ rule, milliseconds: slowestOf(rule, TIMES) }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
  return { tried: rules.length, rule: "", milliseconds: 0, ...again[0] };
}

/** The slowest of its questions, each by the fastest of so many times: what the machine did meanwhile is in the others. */
function slowestOf(rule: string, times: number): number {
  const custom: Recurrence = {
    schedule: { kind: "custom", rrule: rule },
    anchor: START,
    startsOn: START,
    endsOn: null,
    count: null,
    weekStart: "MO",
  };
  const questions = [
    () => checkRule(rule),
    () => occurrencesBetween({ ...custom }, day("2074-06-01"), day("2074-06-07")),
    () => nextOccurrence({ ...custom }, day("2030-06-15")),
    () => previousOccurrence({ ...custom }, day("2199-12-31")),
    () => countOccurrences({ ...custom, count: 1_000_000 }, START, day("2199-12-31")),
  ];
  const fastest = (ask: () => unknown) => Math.min(...Array.from({ length: times }, () => timeOf(ask)));
  return Math.max(...questions.map(fastest));
}

function timeOf(ask: () => unknown): number {
  const start = performance.now();
  ask();
  return performance.now() - start;
}
