import { expect, test } from "vitest";
import { time } from "@/lib/calendar/time";
import { frameAround } from "./around";

test("the window opens at the hour of the earliest session and closes after the latest", () => {
  const early = { weekday: "MO" as const, start: time("07:45"), minutes: 60 };
  const late = { weekday: "SA" as const, start: time("18:30"), minutes: 45 };

  expect(frameAround([early, late])).toEqual({ dayStart: "07:00", dayEnd: "20:00", hiddenDays: ["SU"] });
});

test("a night shift ends the window at midnight", () => {
  const night = { weekday: "FR" as const, start: time("22:00"), minutes: 480 };

  expect(frameAround([night])).toEqual({ dayStart: "09:00", dayEnd: "24:00", hiddenDays: ["SA", "SU"] });
});

test("without sessions it is nine to five", () => {
  expect(frameAround([])).toEqual({ dayStart: "09:00", dayEnd: "17:00", hiddenDays: ["SA", "SU"] });
});
