import { expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import { type DayTimetable, nextSession, sessionsOfDay, sessionsOfDays } from "./sessions";

const MONDAY = day("2026-03-23");
const berlin = { timeZone: "Europe/Berlin", dayStart: time("00:00") };

function timetable(sessions: DayTimetable["sessions"], said: Partial<DayTimetable["frame"]> = {}) {
  return { frame: { ...routineFrame(), id: "routine", ...said }, sessions, cancelledDays: [] };
}

const titles = (timetables: DayTimetable[], date = MONDAY, reader = berlin) =>
  sessionsOfDay(timetables, date, reader).map(({ title }) => title);

test("a day has its sessions of all routines in the order of their instants, whatever their own clocks say", () => {
  const here = timetable([session({ title: "At nine here", start: time("09:00") })]);
  const there = timetable([session({ title: "At nine in London", start: time("09:00") })], {
    timeZone: "Europe/London",
  });
  const early = timetable([session({ title: "At nine in Athens", start: time("09:00") })], {
    timeZone: "Europe/Athens",
  });

  expect(titles([here, there, early])).toEqual(["At nine in Athens", "At nine here", "At nine in London"]);
});

test("a day that begins at three has what starts before three the next morning, and not what did this morning", () => {
  const night = session({ title: "Night shift", start: time("02:00"), weekday: "TU" });
  const owl = { ...berlin, dayStart: time("03:00") };

  expect(titles([timetable([night])], MONDAY, owl)).toEqual(["Night shift"]);
  expect(titles([timetable([night])], addDays(MONDAY, 1), owl)).toEqual([]);
});

test("at one instant the same session is on different days for readers on both sides of the date line", () => {
  const evening = timetable([session({ title: "Call", start: time("22:00") })]);
  const kiritimati = { timeZone: "Pacific/Kiritimati", dayStart: time("00:00") };
  const pagoPago = { timeZone: "Pacific/Pago_Pago", dayStart: time("00:00") };

  expect(titles([evening], day("2026-03-24"), kiritimati)).toEqual(["Call"]);
  expect(titles([evening], MONDAY, kiritimati)).toEqual([]);
  expect(titles([evening], MONDAY, pagoPago)).toEqual(["Call"]);
});

test("what is cancelled or moved away stays in its day, and a move is shown at its new end too", () => {
  const off = session({ title: "Off", exceptions: [cancelled("2026-03-23", "ill")] });
  const away = session({ title: "Away", exceptions: [moved("2026-03-23", "2026-03-25", "10:00")] });
  const timetables = [timetable([off, away])];

  const monday = sessionsOfDay(timetables, MONDAY, berlin);
  const wednesday = sessionsOfDay(timetables, day("2026-03-25"), berlin);

  expect(monday).toMatchObject([
    { title: "Away", movedTo: { date: "2026-03-25" } },
    { title: "Off", cancelled: true, reason: "ill" },
  ]);
  expect(wednesday).toMatchObject([{ title: "Away", movedFrom: "2026-03-23", date: "2026-03-23" }]);
});

test("next is what begins within the hour, else what is on, else what comes, past what is cancelled", () => {
  const off = session({ title: "Off", start: time("09:00"), exceptions: [cancelled("2026-03-23")] });
  const shift = session({ title: "Shift", start: time("10:00"), minutes: 360 });
  const lab = session({ title: "Lab", start: time("14:00") });
  const day = sessionsOfDay([timetable([off, shift, lab])], MONDAY, berlin);
  const nextAt = (clock: string) => nextSession(day, new Date(`2026-03-23T${clock}+01:00`))?.title;

  expect(nextAt("07:00")).toBe("Shift");
  expect(nextAt("12:59")).toBe("Shift");
  expect(nextAt("13:00")).toBe("Lab");
  expect(nextAt("15:30")).toBe("Shift");
  expect(nextAt("16:00")).toBeUndefined();
});

test.each([
  ["the spring night", "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
  ["the autumn night", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
])("in %s a session begins when the clock says so for the first time", (_, date, start, instant) => {
  const sunday = session({ weekday: "SU", start: time(start) });

  const [only] = sessionsOfDay([timetable([sunday])], day(date), berlin);

  expect(only?.startsAt.toISOString()).toBe(instant);
});

test("several days at once are as each day alone, over a clock change too", () => {
  const timetables = ["Europe/Berlin", "America/New_York", "Pacific/Kiritimati"].map((timeZone, index) =>
    timetable([session({ start: time("02:30"), weekday: "SU" }), session({ start: time("23:30") })], {
      timeZone,
      id: `routine ${index}`,
    }),
  );
  const dates = Array.from({ length: 8 }, (_, index) => addDays(day("2026-03-25"), index));

  const together = sessionsOfDays(timetables, dates, berlin);

  expect(together).toEqual(dates.map((date) => sessionsOfDay(timetables, date, berlin)));
  expect(together.flat()).toHaveLength(6);
});
