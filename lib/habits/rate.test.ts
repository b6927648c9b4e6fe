import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause } from "@/lib/testing/histories";
import { completionRate, tally } from "./rate";

const march = (date: number) => day(`2026-03-${String(date).padStart(2, "0")}`);

test.each([
  ["done of expected", "x.x.", 5, 2 / 4],
  ["skips are left out", "xs.s", 5, 1 / 2],
  ["today still open is left out", "x.x.", 4, 2 / 3],
  ["today counts once it is done", "x.xx", 4, 3 / 4],
  ["nothing but skips is no rate", "ssss", 5, null],
  ["nothing done is none of it", "....", 5, 0],
])("%s", (_, letters, today, rate) => {
  const kept = history({ entries: marks("2026-03-01", letters) });

  expect(completionRate(kept, march(1), march(4), march(today))).toBe(rate);
});

test("where nothing was expected there is no rate, which is not nought", () => {
  const mondays: Schedule = { kind: "weekly", every: 1, days: ["MO"] };
  const kept = history({ schedule: mondays, entries: marks("2026-03-03", "xx") });

  expect(completionRate(kept, march(3), march(8), march(20))).toBeNull();
  expect(completionRate(kept, day("2026-02-01"), day("2026-02-28"), march(20))).toBeNull();
  expect(
    completionRate(history({ pauses: [pause("2026-03-01")] }), march(1), march(8), march(20)),
  ).toBeNull();
});

test("paused days, days before the start and days after the end are not expected", () => {
  const kept = history({
    endsOn: "2026-03-06",
    pauses: [pause("2026-03-02", "2026-03-03")],
    entries: marks("2026-03-01", "xxxx...x"),
  });

  expect(tally(kept, day("2026-02-20"), march(10), march(10))).toEqual({ done: 2, due: 4 });
});

test("at most is done on days without an entry, and today does not count", () => {
  const measure = { kind: "atMost", goal: 2, unit: "cups" } as const;

  expect(
    tally(history({ measure, entries: marks("2026-03-01", ".3.") }), march(1), march(4), march(4)),
  ).toEqual({
    done: 2,
    due: 3,
  });
});

test("a range of what was read needs no more, one that begins before it does", () => {
  const kept = history({ since: "2026-03-10", entries: marks("2026-03-10", "xx.x") });

  expect(completionRate(kept, march(10), march(13), march(13))).toBe(3 / 4);
  expect(() => completionRate(kept, march(9), march(13), march(13))).toThrow(RangeError);
});
