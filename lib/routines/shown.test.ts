import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { routineFrame, session } from "@/lib/testing/timetables";
import { asksForNoDay, chosenColumn, columnKey, neighbourDay, shownWeek } from "./shown";
import { layoutTimetable, patternDays } from "./timetable";

const today = day("2026-03-25");

test("an address without a date shows today's week, by the reader's week start", () => {
  expect(shownWeek({}, today, "SU").days?.[0]).toBe("2026-03-22");
  expect(shownWeek({ week: "2026-02-30" }, today, "MO").days?.[0]).toBe("2026-03-23");
});

test("a date that there is not is noticed", () => {
  const wrong = [{ week: "2026-02-30" }, { day: "tomorrow" }, { week: "pattern", day: "2026-02-30" }];
  const right = [{}, { week: "" }, { week: "pattern", day: "TU" }, { week: "2026-02-28" }];

  expect(wrong.map(asksForNoDay)).toEqual([true, true, true]);
  expect(right.map(asksForNoDay)).toEqual([false, false, false, false]);
});

test("a day says the week too, and goes before it", () => {
  const shown = shownWeek({ week: "2026-01-01", day: "2026-12-31" }, today, "MO");

  expect(shown.days?.[0]).toBe("2026-12-28");
  expect(shown.range).toEqual({ from: "2026-12-27", to: "2027-01-03" });
});

test("the plain pattern has no days", () => {
  expect(shownWeek({ week: "pattern", day: "TU" }, today, "MO")).toMatchObject({ pattern: true, days: null });
});

test("a phone shows the asked day, else today's weekday, else the first with a session", () => {
  const days = patternDays([session({ weekday: "TH" })], "MO");
  const { columns } = layoutTimetable(routineFrame({ hiddenDays: ["MO", "WE"] }), days);

  const shown = ["FR", "MO", undefined].map((asked) => chosenColumn(columns, asked, today)).map(keyOf);
  const onFriday = keyOf(chosenColumn(columns, undefined, day("2026-03-27")));

  expect(shown).toEqual(["FR", "TH", "TH"]);
  expect(onFriday).toBe("FR");
});

test("turning a phone's page passes over hidden days", () => {
  expect(neighbourDay(day("2026-03-27"), 1, ["SA", "SU"])).toBe("2026-03-30");
  expect(neighbourDay(day("2026-03-30"), -1, ["SA", "SU"])).toBe("2026-03-27");
});

function keyOf(column: ReturnType<typeof chosenColumn>) {
  return column && columnKey(column);
}
