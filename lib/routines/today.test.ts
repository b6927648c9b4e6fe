import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import { nextToday } from "./today";

const frame = routineFrame();
const at = (clock: string) => ({ date: day("2026-03-23"), time: time(clock) });
const lecture = session({ title: "Algebra", start: time("09:00"), minutes: 60 });
const lab = session({ title: "Lab", start: time("14:00"), minutes: 60 });

test("a session that is on comes before the one after it", () => {
  const next = nextToday(frame, [lab, lecture], [], at("09:59"));

  expect(next?.title).toBe("Algebra");
});

test("a session that has just ended gives way to the next", () => {
  const next = nextToday(frame, [lab, lecture], [], at("10:00"));

  expect(next?.title).toBe("Lab");
});

test("what is cancelled or moved to another day is not next", () => {
  const off = { ...lecture, exceptions: [cancelled("2026-03-23")] };
  const away = { ...lab, exceptions: [moved("2026-03-23", "2026-03-24", "14:00")] };

  expect(nextToday(frame, [off, away], [], at("08:00"))).toBeNull();
});

test("on a cancelled day nothing is next", () => {
  const holiday = { date: day("2026-03-23"), reason: null };

  expect(nextToday(frame, [lecture], [holiday], at("08:00"))).toBeNull();
});
