import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { formatsOf } from "./formats";

const english = formatsOf("en", "h24");
const american = formatsOf("en", "h12");
const russian = formatsOf("ru", "h24");

test("a day keeps its date, whatever the zone of the machine", () => {
  expect(english.date(day("2026-03-23"))).toBe("Monday 23 March");
  expect(english.date(day("2026-03-23"), "full")).toBe("23 March 2026");
  expect(russian.date(day("2026-03-23"))).toBe("понедельник, 23 марта");
});

test("a day of another year tells which", () => {
  const today = day("2026-11-27");
  expect(english.dateNear(day("2026-12-31"), today, "short")).toBe("Thu 31 Dec");
  expect(english.dateNear(day("2027-11-27"), today, "short")).toBe("Sat, 27 Nov 2027");
  expect(english.dateNear(day("2027-06-01"), today)).toBe("Tuesday, 1 June 2027");
  expect(russian.dateNear(day("2027-06-01"), today)).toBe("вторник, 1 июня 2027 г.");
});

test("a range says only once what its ends share", () => {
  expect(english.dates(day("2026-03-23"), day("2026-03-29"))).toMatch(/^23\s?–\s?29 March 2026$/);
  expect(russian.dates(day("2026-03-30"), day("2026-04-05"))).toMatch(/^30 марта\s–\s5 апреля 2026\sг\.$/);
});

test("times follow the user's clock", () => {
  expect(english.time(time("08:05"))).toBe("08:05");
  expect(american.time(time("08:05"))).toBe("8:05 am");
  expect(american.time(time("00:30"))).toBe("12:30 am");
  expect(american.time(time("12:00"))).toBe("12:00 pm");
});

test("a day ends at 24:00, not at its own beginning", () => {
  expect(english.time(time("24:00"))).toBe("24:00");
  expect(english.time(time("00:00"))).toBe("00:00");
  expect(american.time(time("24:00"))).toBe("12:00 am");
});

test("an instant is shown on the clock of the zone", () => {
  const instant = new Date("2026-03-28T23:30:00Z");

  expect(english.instant(instant, "Europe/Berlin")).toBe("29 Mar 2026, 00:30");
  expect(american.instant(instant, "America/New_York")).toBe("28 Mar 2026, 7:30 pm");
});

test("weekdays, numbers and lists speak the language", () => {
  expect(english.weekday("SU", "short")).toBe("Sun");
  expect(russian.weekday("MO", "short")).toBe("пн");
  expect(english.number(1250)).toBe("1,250");
  expect(russian.list(["пн", "ср", "пт"])).toBe("пн, ср и пт");
});
