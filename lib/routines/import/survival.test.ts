import { describe, expect, test } from "vitest";
import { calendarOf, sessionsTold } from "@/lib/testing/imported";
import { readTimetable } from "./read";

const berlin = { timeZone: "Europe/Berlin", utc: "instant" } as const;
const monday = "DTSTART:20260302T100000\nDURATION:PT1H";

describe("files that are not as they should be", () => {
  test.each([
    ["", "nothing"],
    ["\u0089PNG\r\n\u001a\n", "an image"],
    ["<!doctype html><title>BEGIN:VCALENDAR</title>", "a page"],
    ["BEGIN:VCARD\r\nEND:VCARD\r\n", "a card"],
  ])("refuses %j: %s", (text) => {
    expect(() => readTimetable(text, berlin)).toThrow(
      expect.objectContaining({ details: { issues: [{ path: ["calendar"], code: "notACalendar" }] } }),
    );
  });

  test.each([
    ["a byte order mark and bare line feeds", (text: string) => `\uFEFF${text.replaceAll("\r\n", "\n")}`],
    [
      "lines that say nothing",
      (text: string) => text.replaceAll("SUMMARY", "torn off\r\nX-;=\r\n:\r\nSUMMARY"),
    ],
    ["lower case", (text: string) => text.replace("DTSTART", "dtstart").replaceAll("VEVENT", "vevent")],
    ["no end", (text: string) => text.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nSUMMARY:cut o")],
    [
      "an event that was cut off",
      (text: string) => text.replace("BEGIN:VEVENT", "BEGIN:VEVENT\r\nBEGIN:VEVENT"),
    ],
    ["an alarm without end", (text: string) => text.replace("END:VEVENT", "BEGIN:VALARM\r\nEND:VEVENT")],
    ["folded lines", (text: string) => text.replace("SUMMARY:Yo", "SUMM\r\n ARY:Y\r\n\to")],
  ])("survives %s", (_, spoil) => {
    const { sessions } = readTimetable(spoil(calendarOf(monday)), berlin);

    expect(sessionsTold(sessions)).toEqual(["MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02"]);
  });

  test("a calendar without events has no sessions", () => {
    expect(readTimetable(calendarOf(), berlin)).toEqual({ sessions: [], skipped: [], suggestion: null });
  });
});

describe("what UTC means", () => {
  const days = ["20260907", "20260908", "20260909"];
  const from = (time: string) => calendarOf(...days.map((date) => `DTSTART:${date}T${time}Z\nDURATION:PT2H`));

  test("days that would begin before dawn are probably local ones", () => {
    const losAngeles = { timeZone: "America/Los_Angeles", utc: "instant" } as const;

    expect(readTimetable(from("090000"), losAngeles).suggestion).toBe("local");
    expect(readTimetable(from("160000"), losAngeles).suggestion).toBeNull();
  });

  test("nobody is asked where local would be as odd, or nothing says UTC", () => {
    expect(readTimetable(from("230000"), berlin).suggestion).toBeNull();
    expect(readTimetable(from("030000").replaceAll("Z\r\n", "\r\n"), berlin).suggestion).toBeNull();
  });
});
