import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { weekOf } from "@/lib/calendar/week";
import { moved, routineFrame, session } from "@/lib/testing/timetables";
import { clashSpans } from "./clash-spans";
import { routineWeek } from "./week";

const algebra = session({ title: "Algebra", start: time("08:00"), minutes: 75 });

test("a clash is told with the time that both take", () => {
  const physics = session({ title: "Physics", start: time("09:00"), minutes: 75 });

  const [span] = spansOf([physics, algebra]);

  expect(span).toEqual({ one: "Algebra", other: "Physics", date: "2026-03-23", from: "09:00", to: "09:15" });
});

test("what was moved clashes on the date to which it was moved", () => {
  const chess = session({
    title: "Chess",
    weekday: "FR",
    exceptions: [moved("2026-03-27", "2026-03-23", "08:30")],
  });

  const [span] = spansOf([algebra, chess]);

  expect(span).toMatchObject({ date: "2026-03-23", from: "08:30", to: "09:15" });
});

test("a night that runs on from before the week clashes until it ends", () => {
  const night = session({ title: "Night", weekday: "SU", start: time("22:00"), minutes: 615 });

  const [span] = spansOf([night, algebra]);

  expect(span).toEqual({ one: "Night", other: "Algebra", date: "2026-03-23", from: "08:00", to: "08:15" });
});

function spansOf(sessions: ReturnType<typeof session>[]) {
  return clashSpans(routineWeek(routineFrame(), sessions, [], weekOf(day("2026-03-25"), "MO")));
}
