import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { day } from "./date";
import { vtimezone } from "./vtimezone";
import { localOf, offsetChanges } from "./zone";

describe("clock changes", () => {
  test.each([
    ["Europe/Berlin", ["2026-03-29T01:00:00.000Z", "2026-10-25T01:00:00.000Z"]],
    ["America/New_York", ["2026-03-08T07:00:00.000Z", "2026-11-01T06:00:00.000Z"]],
    ["Australia/Lord_Howe", ["2026-04-04T15:00:00.000Z", "2026-10-03T15:30:00.000Z"]],
    ["Asia/Kathmandu", []],
  ])("of %s in 2026", (zone, instants) => {
    const changes = offsetChanges(zone, new Date("2026-01-01T00:00:00Z"), new Date("2027-01-01T00:00:00Z"));

    expect(changes.map(({ at }) => at.toISOString())).toEqual(instants);
  });

  test("of Apia's crossing are a whole day", () => {
    const [crossing] = offsetChanges(
      "Pacific/Apia",
      new Date("2011-12-25T00:00:00Z"),
      new Date("2012-01-05T00:00:00Z"),
    );

    expect(crossing).toEqual({ at: new Date("2011-12-30T10:00:00Z"), before: -600, after: 840 });
  });
});

describe("a zone written into a calendar", () => {
  test.each([
    "Europe/Berlin",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Africa/Casablanca",
    "UTC",
  ])("gives the hours around %s's changes the instants that Rota gives them", (zone) => {
    const written = new ICAL.Timezone(
      new ICAL.Component(vtimezone(zone, day("2011-01-01"), day("2012-12-31"))),
    );
    const changes = offsetChanges(zone, new Date("2011-01-01T00:00:00Z"), new Date("2012-12-30T00:00:00Z"));
    const summer = { at: new Date("2011-06-15T12:00:00Z") };

    for (const { at } of [summer, ...changes]) {
      for (const hours of [-24, -12, -2, 2, 12, 24]) {
        const instant = new Date(at.getTime() + hours * 3_600_000);
        const { date, time } = localOf(instant, zone);
        const wall = ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
        wall.zone = written;
        expect(wall.toUnixTime() * 1000).toBe(instant.getTime());
      }
    }
  });

  test("names its change in the wall-clock time before it", () => {
    const text = ICAL.stringify(vtimezone("Europe/Berlin", day("2026-03-01"), day("2026-04-01")));

    expect(text).toContain(
      "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200",
    );
  });
});
