import { expect, test } from "vitest";
import { isTimeOfDay, minutesOf, time, timeOf } from "./time";

test.each(["00:00", "08:05", "23:59"])("%s is a time of day", (text) => {
  expect(isTimeOfDay(text)).toBe(true);
  expect(timeOf(minutesOf(time(text)))).toBe(text);
});

test.each(["25:00", "24:01", "12:60", "8:00", "08:00:00", "-1:00", "", "noon"])("%j is not", (text) => {
  expect(isTimeOfDay(text)).toBe(false);
  expect(() => time(text)).toThrow(RangeError);
});

test("24:00 ends a day, and is no time to begin at", () => {
  expect(minutesOf(time("24:00"))).toBe(1440);
  expect(isTimeOfDay("24:00")).toBe(false);
});

test.each([
  [1440, "00:00"],
  [1500, "01:00"],
  [-60, "23:00"],
  [2879, "23:59"],
])("%i minutes after midnight the clock shows %s", (minutes, shown) => {
  expect(timeOf(minutes)).toBe(shown);
});

test("times compare as text", () => {
  expect(time("09:59") < time("10:00") && time("23:59") < time("24:00")).toBe(true);
});
