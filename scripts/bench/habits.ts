import { day, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import type { Entry, History } from "@/lib/habits/habit";
import { currentStreak } from "@/lib/habits/streak";
import { strength } from "@/lib/habits/strength";
import { median } from "./load";
import { atMost, type Row } from "./report";

const START = day("2016-03-01");
const DAYS = 3652;
const FIRST = toDayNumber(START);
const TODAY = fromDayNumber(FIRST + DAYS - 1);
const COPIES = 20;
const ROUNDS = 120;
const WARM = 40;

/**
 * A daily habit of ten years beside one pass over an array of its days that works out the same. The days are read from
 * a history's dates once, for all its figures: with that, for the first of them, it is another row.
 */
export async function measureHabits(): Promise<Row[]> {
  const known: number[] = [];
  const fresh: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const histories = Array.from({ length: COPIES }, newHistory);
    floor.push(microseconds(Array.from({ length: COPIES }, daysOf), passOver));
    fresh.push(microseconds(histories, figuresOf));
    known.push(microseconds(histories, figuresOf));
  }
  const steady = (times: number[]) => median(times.slice(WARM));
  const what = "streak + strength, daily for 10 years / one pass over its days";
  return [
    atMost(what, steady(known), steady(floor), "µs", 3),
    atMost(`${what}, its dates to be read first`, steady(fresh), steady(floor), "µs", 3),
  ];
}

function figuresOf(history: History): number {
  return currentStreak(history, TODAY) + strength(history, TODAY);
}

let sum = 0;

/** Each of them once; what one takes. */
function microseconds<Subject>(subjects: Subject[], work: (subject: Subject) => number): number {
  const start = performance.now();
  for (const subject of subjects) sum += work(subject);
  if (Number.isNaN(sum)) throw new Error("nothing was worked out");
  return ((performance.now() - start) * 1_000) / subjects.length;
}

type Day = { date: string; isDone: boolean };

function passOver(days: Day[]): number {
  const keep = 0.5 ** (1 / 13);
  let streak = 0;
  let strength = 0;
  for (const { isDone } of days) {
    streak = isDone ? streak + 1 : 0;
    strength = strength * keep + (isDone ? 1 - keep : 0);
  }
  return streak + strength;
}

function daysOf(): Day[] {
  return newHistory().entries.map(({ date }) => ({ date, isDone: true }));
}

function newHistory(): History {
  const version = {
    from: START,
    anchor: START,
    schedule: { kind: "days", every: 1 },
    weekStart: "MO",
    measure: { kind: "yesNo" },
  } as const;
  const plan = { startsOn: START, endsOn: null, count: null, archivedOn: null, versions: [version] };
  const entries = Array.from({ length: DAYS }, (_, index): Entry => {
    return { date: fromDayNumber(FIRST + index), status: "done", value: null, note: null };
  });
  return { plan, entries, pauses: [], missing: [] };
}
