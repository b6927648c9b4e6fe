import { describe, expect, test } from "vitest";
import { day } from "./date";
import { calendarBlocks } from "./ical-in-blocks";
import { describedZones, zoneInstant, zoneOf } from "./ical-in-zone";
import { time } from "./time";

const observance = (name: string, from: string, to: string, ...lines: string[]) =>
  [`BEGIN:${name}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...lines, `END:${name}`].join("\n");

function described(tzid: string, ...parts: string[]) {
  const text = [
    "BEGIN:VCALENDAR",
    "BEGIN:VTIMEZONE",
    `TZID:${tzid}`,
    ...parts,
    "END:VTIMEZONE",
    "END:VCALENDAR",
  ].join("\n");
  return describedZones(calendarBlocks(text, new Set(["VTIMEZONE"])) ?? []);
}

const ofItsOwn = described(
  "Office",
  observance(
    "DAYLIGHT",
    "+0100",
    "+0200",
    "DTSTART:16010325T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  ),
  observance(
    "STANDARD",
    "+0200",
    "+0100",
    "DTSTART:16011028T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  ),
);

describe("the zone of a TZID", () => {
  test.each([
    ["Europe/Berlin", { kind: "named", name: "Europe/Berlin" }],
    ["W. Europe Standard Time", { kind: "named", name: "Europe/Berlin" }],
    [
      "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta",
      { kind: "named", name: "America/Argentina/Salta" },
    ],
    ["tzone://Microsoft/Utc", { kind: "utc" }],
    ["GMT", { kind: "utc" }],
    ["Office", { kind: "described", name: "Office" }],
    ["Nowhere", { kind: "floating" }],
    ["", { kind: "floating" }],
  ])("%s", (tzid, expected) => {
    expect(zoneOf(tzid, ofItsOwn)).toMatchObject(expected);
  });

  test("X-LIC-LOCATION names one that the TZID does not", () => {
    const zones = described(
      "1",
      "X-LIC-LOCATION:Asia/Tokyo",
      observance("STANDARD", "+0900", "+0900", "DTSTART:19700101T000000"),
    );

    expect(zoneOf("1", zones)).toEqual({ kind: "named", name: "Asia/Tokyo" });
  });

  test("a VTIMEZONE that tells no offset is none", () => {
    expect(zoneOf("Empty", described("Empty"))).toEqual({ kind: "floating" });
  });
});

describe("a zone that the file describes", () => {
  const instant = (date: string, at: string) =>
    zoneInstant(zoneOf("Office", ofItsOwn), day(date), time(at), "Asia/Tokyo").toISOString().slice(0, 16);

  test("changes its clocks every year, on the nights that it says", () => {
    expect(instant("2026-03-28", "12:00")).toBe("2026-03-28T11:00");
    expect(instant("2026-03-29", "12:00")).toBe("2026-03-29T10:00");
    expect(instant("2026-10-24", "12:00")).toBe("2026-10-24T10:00");
    expect(instant("2026-10-25", "12:00")).toBe("2026-10-25T11:00");
    expect(instant("2027-01-01", "00:30")).toBe("2026-12-31T23:30");
  });

  test("may change them once, and stop changing them", () => {
    const zones = described(
      "Short",
      observance("DAYLIGHT", "-0500", "-0430", "DTSTART:20260301T000000", "RDATE:20270301T000000"),
      observance(
        "STANDARD",
        "-0430",
        "-0500",
        "DTSTART:20260901T000000",
        "RRULE:FREQ=YEARLY;UNTIL=20260901T043000Z",
      ),
    );
    const hours = ["2026-02-01", "2026-06-01", "2026-12-01", "2027-06-01", "2027-12-01"].map((date) =>
      zoneInstant(zoneOf("Short", zones), day(date), time("12:00"), "Asia/Tokyo").toISOString().slice(11, 16),
    );

    expect(hours).toEqual(["17:00", "16:30", "17:00", "16:30", "16:30"]);
  });
});
