import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history, marks, pause, version } from "@/lib/testing/histories";
import { expectedBetween, isExpected } from "./expected";
import { completionRate } from "./rate";
import { standing } from "./standing";
import { bestStreaks, currentStreak, longestStreak, recentStreak } from "./streak";

const everyThree: Schedule = { kind: "afterCompletion", every: 3, unit: "day" };
/** Three days after it was done, from 1 March 2026 on. */
const plants = (letters: string, said: Parameters<typeof history>[0] = {}) =>
  history({ schedule: everyThree, entries: marks("2026-03-01", letters), ...said });
const march = (date: number) => day(`2026-03-${String(date).padStart(2, "0")}`);

test.each([
  ["done on the due day each time", "x..x..x", 7, 3],
  ["done before the due day", "x.x.x", 5, 3],
  ["due today, still open", "x..x..", 7, 2],
  ["overdue", "x..x....", 8, 0],
  ["done late restarts it", "x..x....x", 9, 1],
  ["and goes on from there", "x..x....x..x", 12, 2],
  ["a skip on time moves the day, and is passed over", "x..s..x", 7, 2],
  ["a late skip comes when it was missed", "x..x....s..x", 12, 1],
  ["first done on the start is on time", "x", 1, 1],
  ["first done after the start is late", ".x..x", 5, 2],
  ["never done is nothing", "", 5, 0],
])("%s", (_, letters, today, streak) => {
  expect(currentStreak(plants(letters), march(today))).toBe(streak);
});

test("it is due from the due day until it is done, and once however late", () => {
  expect(standing(plants(""), march(1))).toEqual({
    expected: true,
    due: true,
    doneToday: false,
    dueSince: march(1),
  });
  expect(standing(plants("x"), march(3))).toEqual({
    expected: false,
    due: false,
    doneToday: false,
    nextDue: march(4),
  });
  expect(standing(plants("x"), march(20))).toMatchObject({ due: true, dueSince: march(4) });
  expect(standing(plants("x...x"), march(5))).toEqual({
    expected: true,
    due: false,
    doneToday: true,
    dueSince: march(4),
    nextDue: march(8),
  });
  expect(standing(plants("x..s"), march(4))).toMatchObject({ expected: true, due: false, nextDue: march(7) });
});

test("only the next occurrence is ever listed", () => {
  expect(expectedBetween(plants("x..x"), march(1), march(31), march(5))).toEqual([march(7)]);
  expect(expectedBetween(plants("x..x"), march(1), march(31), march(20))).toEqual([march(7)]);
  expect(expectedBetween(plants("x..x"), march(8), march(31), march(5))).toEqual([]);
});

test("a day that has gone is expected from the due day until it was done", () => {
  const kept = plants("x....x");

  const expected = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((date) => isExpected(kept, march(date), march(7)));

  expect(expected).toEqual([1, 4, 5, 6, 9]);
});

test("months after the 31st end where the month does, weeks are seven days", () => {
  const after = (every: number, unit: "week" | "month", date: string) =>
    standing(
      history({
        startsOn: date,
        schedule: { kind: "afterCompletion", every, unit },
        entries: marks(date, "x"),
      }),
      day(date),
    ).nextDue;

  expect(after(1, "month", "2026-01-31")).toBe("2026-02-28");
  expect(after(1, "month", "2028-01-31")).toBe("2028-02-29");
  expect(after(12, "month", "2028-02-29")).toBe("2029-02-28");
  expect(after(2, "week", "2026-12-25")).toBe("2027-01-08");
});

test("the rate is on time of the completions, and of one more where it is overdue", () => {
  // On time on 1 and 4, late on 9; due again on 12.
  const kept = plants("x..x....x");

  expect(completionRate(kept, march(1), march(12), march(12))).toBe(2 / 3);
  expect(completionRate(kept, march(1), march(13), march(13))).toBe(2 / 4);
  expect(completionRate(kept, march(1), march(4), march(13))).toBe(1);
  expect(completionRate(kept, march(5), march(8), march(13))).toBe(0);
  expect(completionRate(kept, march(5), march(6), march(13))).toBeNull();
  expect(completionRate(kept, march(13), march(20), march(20))).toBe(0);
});

test("a due day in a pause is the first day after it", () => {
  const pauses = [pause("2026-03-03", "2026-03-10")];

  expect(standing(plants("x", { pauses }), march(4))).toMatchObject({ expected: false, nextDue: march(11) });
  expect(currentStreak(plants("x.........x", { pauses }), march(11))).toBe(2);
  expect(currentStreak(plants("x..........x", { pauses }), march(12))).toBe(1);
  expect(currentStreak(plants("x", { pauses: [pause("2026-03-03")] }), day("2027-01-01"))).toBe(1);
});

test("what was overdue when the pause began stays overdue", () => {
  const pauses = [pause("2026-03-06", "2026-03-10")];

  expect(currentStreak(plants("x", { pauses }), march(8))).toBe(0);
  expect(standing(plants("x", { pauses }), march(8))).toMatchObject({ expected: false, due: false });
});

test("after a change it waits from the last time it was done, but is not due before the change", () => {
  const schedule: Schedule = { kind: "afterCompletion", every: 2, unit: "day" };
  const changed = (letters: string) => plants(letters, { later: [version("2026-03-10", { schedule })] });

  expect(standing(changed("x..x..x.x"), march(10))).toMatchObject({ expected: false, nextDue: march(11) });
  expect(standing(changed("x..x"), march(10))).toMatchObject({ dueSince: march(10) });
  expect(currentStreak(changed("x..x..x.x.x"), march(11))).toBe(5);
  expect(currentStreak(changed("x..x.....x"), march(10))).toBe(1);
});

test("a new goal alone leaves the due day as it was", () => {
  const measure = { kind: "atLeast", goal: 2, unit: "cans" } as const;
  const later = [{ ...version("2026-03-10", { schedule: everyThree, measure }), anchor: march(1) }];

  expect(standing(plants("x..x", { later }), march(12))).toMatchObject({ dueSince: march(7) });
  expect(currentStreak(plants("x..x..x..2", { later }), march(12))).toBe(4);
});

test("an amount below the goal does not move the day", () => {
  const measure = { kind: "atLeast", goal: 5, unit: "km" } as const;

  expect(standing(plants("5..3", { measure }), march(5))).toMatchObject({ due: true, dueSince: march(4) });
});

test("at most is done by itself on the due day, once that is over", () => {
  const measure = { kind: "atMost", goal: 1, unit: "cups" } as const;

  expect(currentStreak(plants("", { measure }), march(8))).toBe(3);
  expect(currentStreak(plants("...4", { measure }), march(6))).toBe(1);
  expect(bestStreaks(plants("...4", { measure }), march(8), 1)).toEqual([
    { from: march(5), to: march(5), length: 1 },
  ]);
});

test("at most, ended by count, ends with the due day that reached it", () => {
  const measure = { kind: "atMost", goal: 1, unit: "cups" } as const;

  // Done on 1, 4 and 7 March, and on no later day.
  expect(currentStreak(plants("", { measure, count: 3 }), march(20))).toBe(3);
});

test("the longest streak ends with the one that was done late, and the next begins with it", () => {
  const kept = plants("x..x..x......x..x");

  expect(longestStreak(kept, march(17))).toBe(3);
  expect(bestStreaks(kept, march(17), 5)).toEqual([
    { from: march(1), to: march(7), length: 3 },
    { from: march(14), to: march(17), length: 2 },
  ]);
});

test("of an unread past more must be read where the streak may go on before it", () => {
  const entries = marks("2026-03-10", "x..x");

  expect(recentStreak(history({ schedule: everyThree, entries, since: "2026-03-10" }), march(13))).toBeNull();
  expect(recentStreak(history({ schedule: everyThree, entries, since: "2026-03-10" }), march(17))).toBe(0);
});
