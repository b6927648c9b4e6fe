import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause } from "@/lib/testing/histories";
import { heatmap } from "./heatmap";

const march = (date: number) => day(`2026-03-${String(date).padStart(2, "0")}`);
const states = (said: Parameters<typeof history>[0], from: number, to: number, today: number) =>
  heatmap(history(said), march(from), march(to), march(today)).map(({ state }) => state);

test("each day tells what became of it, and nothing before the start or of days to come", () => {
  const said = { startsOn: "2026-03-02", entries: marks("2026-03-02", "x.s") };

  expect(states(said, 1, 7, 6)).toEqual([null, "done", "missed", "skipped", "missed", "open", null]);
});

test("paused days, days that are not expected and extras are told apart", () => {
  const schedule: Schedule = { kind: "weekly", every: 1, days: ["MO", "TU"] };
  const kept = history({
    schedule,
    pauses: [pause("2026-03-03", "2026-03-03")],
    entries: marks("2026-03-02", "x.x"),
  });

  const days = heatmap(kept, march(2), march(5), march(20));

  expect(days).toMatchObject([
    { expected: true, paused: false, extra: false, state: "done" },
    { expected: false, paused: true, extra: false, state: null },
    { expected: false, paused: false, extra: true, state: "done" },
    { expected: false, paused: false, extra: false, state: null },
  ]);
});

test("a numeric day tells how much of its goal was reached", () => {
  const measure = { kind: "atLeast", goal: 8, unit: "km" } as const;
  const most = { kind: "atMost", goal: 2, unit: "cups" } as const;

  expect(
    heatmap(history({ measure, entries: marks("2026-03-01", "29x") }), march(1), march(4), march(4)),
  ).toMatchObject([
    { state: "missed", ratio: 0.25, value: 2 },
    { state: "done", ratio: 1, value: 9 },
    { state: "done", ratio: 1, value: 8 },
    { state: "open", ratio: 0, value: null },
  ]);
  expect(
    heatmap(history({ measure: most, entries: marks("2026-03-01", ".3") }), march(1), march(2), march(4)),
  ).toMatchObject([
    { state: "done", ratio: 1, value: null },
    { state: "missed", ratio: 0.5, value: 3 },
  ]);
});

test("under a quota a free day is not missed, and several times a day fill it by parts", () => {
  const weekly: Schedule = { kind: "quota", times: 2, per: "week" };
  const daily: Schedule = { kind: "quota", times: 4, per: "day" };

  expect(states({ schedule: weekly, entries: marks("2026-03-02", "x.x") }, 2, 9, 9)).toEqual([
    "done",
    null,
    "done",
    null,
    null,
    null,
    null,
    "open",
  ]);
  expect(
    heatmap(history({ schedule: daily, entries: marks("2026-03-01", "14") }), march(1), march(2), march(3)),
  ).toMatchObject([
    { state: "missed", ratio: 0.25, value: 1 },
    { state: "done", ratio: 1, value: 4 },
  ]);
});

test("what waits for completion is missed from its due day until it is done", () => {
  const schedule: Schedule = { kind: "afterCompletion", every: 2, unit: "day" };

  expect(states({ schedule, entries: marks("2026-03-01", "x...x") }, 1, 7, 6)).toEqual([
    "done",
    null,
    "missed",
    "missed",
    "done",
    null,
    null,
  ]);
});

test("a year is all of its days, a leap day too", () => {
  const kept = history({ startsOn: "2028-01-01", entries: marks("2028-02-29", "x") });

  const days = heatmap(kept, day("2028-01-01"), day("2028-12-31"), day("2028-12-31"));

  expect(days).toHaveLength(366);
  expect(days.filter(({ state }) => state === "done").map(({ date }) => date)).toEqual(["2028-02-29"]);
});
