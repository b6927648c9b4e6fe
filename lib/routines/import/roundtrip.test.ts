import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate, day } from "@/lib/calendar/date";
import { MINUTES_PER_DAY, type TimeOfDay, timeOf } from "@/lib/calendar/time";
import { instantOf } from "@/lib/calendar/zone";
import { patternOf } from "@/lib/testing/imported";
import { takesPlace } from "../occurrence";
import { routineWeek } from "../week";
import type { FoldedSession } from "./fold";
import { originOf } from "./origin";
import { planImport } from "./plan";
import { readTimetable } from "./read";

/** Both clock changes of Berlin lie in the year from here: 25 October 2026 and 28 March 2027. */
const monday = day("2026-08-31");
const weeks = 52;
const berlin = { timeZone: "Europe/Berlin", utc: "instant" } as const;

type Course = {
  title: string;
  room: string | null;
  weekday: number;
  from: number;
  minutes: number;
  weeks: number[];
};
type Held = { date: CalendarDate; start: TimeOfDay; minutes: number; title: string; room: string | null };

/** Few titles, rooms and times, so that courses meet; none begins or ends in the hour that the spring night skips. */
const course: fc.Arbitrary<Course> = fc.record({
  title: fc.constantFrom("Algebra", "Physics; lab, group 2"),
  room: fc.constantFrom("A 1", "B 2", null),
  weekday: fc.integer({ min: 0, max: 6 }),
  from: fc.constantFrom(8 * 60, 8 * 60 + 15, 13 * 60, 22 * 60),
  minutes: fc.constantFrom(60, 90, 300),
  weeks: fc.oneof(
    fc.uniqueArray(fc.integer({ min: 0, max: weeks - 1 }), { minLength: 1, maxLength: 20 }),
    fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }))
      .map(everyFew),
  ),
});

function everyFew([first, every, count]: [number, number, number]): number[] {
  return Array.from({ length: count }, (_, at) => first + at * every).filter((week) => week < weeks);
}

describe("folding and expanding again gives back the very same events", () => {
  const forms: [string, (course: Course) => string[]][] = [
    [
      "single events in UTC",
      ({ weeks: held, ...told }) => held.map((week) => written(told, inUtc(told, week))),
    ],
    [
      "single events in Berlin's time",
      ({ weeks: held, ...told }) => held.map((week) => written(told, inBerlin(told, week))),
    ],
    ["weekly rules with excluded dates", (told) => [written(told, asRule(told))]],
  ];
  test.each(forms)("from %s", (_, write) => {
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 6 }), (courses) => {
        const text = ["BEGIN:VCALENDAR", ...courses.flatMap(write), "END:VCALENDAR"].join("\r\n");

        const { sessions, skipped } = readTimetable(text, berlin);

        expect(skipped).toEqual([]);
        expect(expanded(sessions)).toEqual(distinct(courses.flatMap(heldOf)));
        expect(again(sessions)).toEqual(sessions.map(({ key }) => key));
      }),
      { numRuns: 100 },
    );
  });
});

function heldOf({ weekday, from, weeks: held, ...told }: Course): Held[] {
  return held.map((week) => ({ ...told, date: dateOf(weekday, week), start: timeOf(from) }));
}

function expanded(sessions: FoldedSession[]): string[] {
  const patterns = sessions.map(patternOf);
  const held = Array.from({ length: weeks + 1 }, (_, week) => {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, week * 7 + at));
    return routineWeek({ startsOn: null, endsOn: null }, patterns, [], days).days;
  }).flat();
  return distinct(
    held.flatMap(({ date, occurrences }) =>
      occurrences
        .filter((occurrence) => takesPlace(occurrence, date))
        .map(({ start, minutes, title, location }) => ({ date, start, minutes, title, room: location })),
    ),
    "every",
  );
}

/** Every event as a text; two alike of one course are one event, two alike in the outcome are a mistake. */
function distinct(held: Held[], keep: "one" | "every" = "one"): string[] {
  const texts = held.map(({ date, start, minutes, title, room }) =>
    [date, start, minutes, title, room].join(" | "),
  );
  return (keep === "one" ? [...new Set(texts)] : texts).sort();
}

/** The keys of the sessions that a second import of the same file leaves as they are. */
function again(sessions: FoldedSession[]): string[] {
  const existing = sessions.map((session) => ({ ...patternOf(session), imported: originOf(session) }));
  return planImport(existing, sessions).unchanged;
}

type Told = Omit<Course, "weeks">;

function written({ title, room }: Told, times: string[]): string {
  const summary = `SUMMARY:${title.replace(/[;,]/g, "\\$&")}`;
  return ["BEGIN:VEVENT", summary, ...(room ? [`LOCATION:${room}`] : []), ...times, "END:VEVENT"].join(
    "\r\n",
  );
}

function inUtc({ weekday, from, minutes }: Told, week: number): string[] {
  const stamp = (at: number) => {
    const date = addDays(dateOf(weekday, week), Math.floor(at / MINUTES_PER_DAY));
    return instantOf(date, timeOf(at), "Europe/Berlin")
      .toISOString()
      .replace(/[-:]|\.000/g, "");
  };
  return [`DTSTART:${stamp(from)}`, `DTEND:${stamp(from + minutes)}`];
}

function inBerlin({ weekday, from, minutes }: Told, week: number): string[] {
  return [`DTSTART;TZID=Europe/Berlin:${wall(dateOf(weekday, week), from)}`, `DURATION:PT${minutes}M`];
}

function asRule({ weeks: held, ...told }: Course): string[] {
  const first = Math.min(...held);
  const last = Math.max(...held);
  const missing = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (week) => !held.includes(week),
  );
  const excluded = missing.map((week) => wall(dateOf(told.weekday, week), told.from));
  return [
    ...inBerlin(told, first),
    `RRULE:FREQ=WEEKLY;COUNT=${last - first + 1}`,
    ...excluded.map((stamp) => `EXDATE;TZID=Europe/Berlin:${stamp}`),
  ];
}

function dateOf(weekday: number, week: number): CalendarDate {
  return addDays(monday, week * 7 + weekday);
}

function wall(date: CalendarDate, from: number): string {
  return `${date}T${timeOf(from)}00`.replace(/[-:]/g, "");
}
