import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { cancelled, routineFrame, session } from "@/lib/testing/timetables";
import { dayLine, nowOn } from "./day-line";
import { sessionsOfDay } from "./sessions";

const reader = { timeZone: "Europe/Berlin", dayStart: time("00:00") };
const at = (clock: string) => Date.parse(`2026-03-23T${clock}+01:00`);

function line(...sessions: ReturnType<typeof session>[]) {
  const timetable = { frame: { ...routineFrame(), id: "routine" }, sessions, cancelledDays: [] };
  return dayLine(sessionsOfDay([timetable], day("2026-03-23"), reader));
}

const told = (rows: ReturnType<typeof line>) =>
  rows.map((row) => (row.kind === "gap" ? row.minutes : row.session.title));

const morning = session({ title: "Morning", start: time("09:00"), minutes: 60 });
const noon = session({ title: "Noon", start: time("12:00"), minutes: 60 });

test("between two sessions stands the time that is free, unless it is short", () => {
  const soon = session({ title: "Soon", start: time("10:15") });

  expect(told(line(morning, noon))).toEqual(["Morning", 120, "Noon"]);
  expect(told(line(morning, soon))).toEqual(["Morning", "Soon"]);
});

test("a cancelled session leaves its time free", () => {
  const off = session({ title: "Off", start: time("10:30"), exceptions: [cancelled("2026-03-23")] });

  expect(told(line(morning, off, noon))).toEqual(["Morning", "Off", 120, "Noon"]);
});

test("a session within a longer one ends nothing", () => {
  const long = session({ title: "Long", start: time("08:00"), minutes: 240 });

  expect(told(line(long, morning, noon))).toEqual(["Long", "Morning", "Noon"]);
});

test("now stands as far through its row as the clock is", () => {
  const rows = line(morning, noon);

  expect(nowOn(rows, at("09:15"))).toEqual({ row: 0, through: 0.25 });
  expect(nowOn(rows, at("11:00"))).toEqual({ row: 1, through: 0.5 });
  expect(nowOn(rows, at("07:00"))).toEqual({ row: 0, through: 0 });
  expect(nowOn(rows, at("20:00"))).toEqual({ row: 2, through: 1 });
  expect(nowOn([], at("09:00"))).toBeNull();
});
