import { expect, test } from "vitest";
import { addDays, day, daysBetween } from "@/lib/calendar/date";
import { monthsOf } from "./year-months";

function daysFrom(from: string, to: string) {
  const length = daysBetween(day(from), day(to)) + 1;
  return Array.from({ length }, (_, index) => ({ date: addDays(day(from), index) }));
}

test("a year is twelve months, each as wide as the weeks that it touches", () => {
  const months = monthsOf(daysFrom("2026-01-01", "2026-12-31"), "MO");

  expect(months.map(({ weeks }) => weeks)).toEqual([5, 5, 6, 5, 5, 5, 5, 6, 5, 5, 6, 5]);
  expect(months.map(({ days }) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test("the reader's first weekday decides in which row a month begins", () => {
  const march = daysFrom("2026-03-01", "2026-03-31");

  expect(monthsOf(march, "MO")[0]).toMatchObject({ before: 6, weeks: 6 });
  expect(monthsOf(march, "SU")[0]).toMatchObject({ before: 0, weeks: 5 });
  expect(monthsOf(march, "SA")[0]).toMatchObject({ before: 1, weeks: 5 });
});

test("a range that begins within a month draws that much of it", () => {
  const [february, march] = monthsOf(daysFrom("2028-02-28", "2028-03-05"), "MO");

  expect(february).toMatchObject({ first: "2028-02-28", before: 0, weeks: 1 });
  expect(february?.days).toHaveLength(2);
  expect(march).toMatchObject({ first: "2028-03-01", before: 2, weeks: 1 });
});
