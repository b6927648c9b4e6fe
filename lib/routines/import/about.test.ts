import { expect, test } from "vitest";
import { aboutCalendar } from "./about";

test("a calendar's own name and zone are taken from its head", () => {
  const text = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Term\\, spring\r\nX-WR-TIMEZONE:America/Toronto\r\n";

  expect(aboutCalendar(text)).toEqual({
    name: "Term, spring",
    timeZone: "America/Toronto",
    hasUtcTimes: false,
  });
});

test("without a head, the first event's zone is the calendar's", () => {
  expect(aboutCalendar("DTSTART;TZID=Asia/Kolkata:20260302T090000")).toEqual({
    name: null,
    timeZone: "Asia/Kolkata",
    hasUtcTimes: false,
  });
});

test("an unknown zone and an empty name are none", () => {
  const about = aboutCalendar("X-WR-CALNAME: \r\nX-WR-TIMEZONE:Mars/Base");

  expect(about).toMatchObject({ name: null, timeZone: null });
});

test.each(["UTC", "Etc/UTC", "GMT", "Etc/GMT"])(
  "%s is nobody's zone, so a file that names it names none",
  (zone) => {
    expect(aboutCalendar(`X-WR-TIMEZONE:${zone}\r\n`).timeZone).toBeNull();
    expect(aboutCalendar(`X-WR-TIMEZONE:${zone}\r\nDTSTART;TZID=Asia/Kolkata:20260302T090000`).timeZone).toBe(
      "Asia/Kolkata",
    );
  },
);

test("times marked UTC are seen", () => {
  expect(aboutCalendar("BEGIN:VEVENT\r\nDTSTART:20260302T090000Z\r\n").hasUtcTimes).toBe(true);
});
