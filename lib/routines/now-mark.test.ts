import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { weekOf } from "@/lib/calendar/week";
import { routineFrame, session } from "@/lib/testing/timetables";
import { nowMark } from "./now-mark";
import { layoutTimetable, weekToDraw } from "./timetable";
import { routineWeek } from "./week";

const night = session({ weekday: "WE", start: time("22:00"), minutes: 300 });

test("now stands in the column of the routine's own zone", () => {
  const mark = nowMark(week([]), new Date("2026-03-24T23:30:00Z"), "Asia/Tokyo");

  expect(mark).toEqual({ date: "2026-03-25", minutes: 510 });
});

test("a time that the window does not show has no mark", () => {
  expect(nowMark(week([]), new Date("2026-03-25T05:00:00Z"), "Europe/Berlin")).toBeNull();
  expect(nowMark(week([]), new Date("2026-04-08T09:00:00Z"), "Europe/Berlin")).toBeNull();
});

test("after midnight it runs on in yesterday's column, where the window was widened", () => {
  const mark = nowMark(week([night]), new Date("2026-03-26T01:00:00Z"), "Europe/Berlin");

  expect(mark).toEqual({ date: "2026-03-25", minutes: 1560 });
});

function week(sessions: ReturnType<typeof session>[]) {
  const days = weekOf(day("2026-03-25"), "MO");
  const made = routineWeek(routineFrame(), sessions, [], days);
  return layoutTimetable(routineFrame(), weekToDraw(made, []));
}
