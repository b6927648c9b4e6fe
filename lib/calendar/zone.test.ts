import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "./date";
import { time } from "./time";
import { instantOf, isTimeZone, localOf, todayIn } from "./zone";

const at = (date: string, clock: string, zone: string) =>
  instantOf(day(date), time(clock), zone).toISOString();

describe("zones", () => {
  test.each(["Europe/Berlin", "UTC", "Asia/Kathmandu", "America/Argentina/Buenos_Aires"])(
    "%s is one",
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  test.each(["+01:00", "-0500", "Europe/Atlantis", "", "constructor", "CET\r\nX:1"])("%j is none", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe("the instant of a wall-clock time", () => {
  test.each([
    ["Europe/Berlin", "2026-01-15", "08:00", "2026-01-15T07:00:00.000Z"],
    ["Europe/Berlin", "2026-07-15", "08:00", "2026-07-15T06:00:00.000Z"],
    ["America/New_York", "2026-07-15", "08:00", "2026-07-15T12:00:00.000Z"],
    ["Australia/Sydney", "2026-01-15", "08:00", "2026-01-14T21:00:00.000Z"],
    ["Australia/Lord_Howe", "2026-07-15", "08:00", "2026-07-14T21:30:00.000Z"],
    ["Asia/Kathmandu", "2026-03-29", "00:00", "2026-03-28T18:15:00.000Z"],
    ["Pacific/Kiritimati", "2026-01-01", "00:00", "2025-12-31T10:00:00.000Z"],
    ["Pacific/Pago_Pago", "2026-01-01", "23:59", "2026-01-02T10:59:00.000Z"],
    ["Europe/Berlin", "2026-03-28", "24:00", "2026-03-28T23:00:00.000Z"],
  ])("in %s on %s at %s", (zone, date, clock, instant) => {
    expect(at(date, clock, zone)).toBe(instant);
  });

  test.each([
    ["Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30:00.000Z"],
    ["Australia/Sydney", "2026-10-04", "02:30", "2026-10-03T16:30:00.000Z"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45:00.000Z"],
    ["Pacific/Apia", "2011-12-30", "12:00", "2011-12-30T22:00:00.000Z"],
  ])("a time that %s skips on %s, %s, takes the offset from before it", (zone, date, clock, instant) => {
    expect(at(date, clock, zone)).toBe(instant);
  });

  test.each([
    ["Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00.000Z"],
    ["Australia/Sydney", "2026-04-05", "02:30", "2026-04-04T15:30:00.000Z"],
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00.000Z"],
  ])("a time that %s has twice on %s, %s, is the first", (zone, date, clock, instant) => {
    expect(at(date, clock, zone)).toBe(instant);
  });

  test.each([
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
  ])("the minutes beside Berlin's changes are ordinary: %s %s", (date, clock, instant) => {
    expect(at(date, clock, "Europe/Berlin")).toBe(instant);
  });
});

describe("today", () => {
  test("begins at the day start, not at midnight", () => {
    const todayAt = (clock: string) =>
      todayIn("Europe/Berlin", time("03:00"), instantOf(day("2026-05-12"), time(clock), "Europe/Berlin"));

    expect([todayAt("02:59"), todayAt("03:00")]).toEqual(["2026-05-11", "2026-05-12"]);
  });

  test("is two days apart at one instant, at the two ends of the world", () => {
    const noon = new Date("2026-12-31T10:30:00Z");

    expect(todayIn("Pacific/Tongatapu", time("00:00"), noon)).toBe("2026-12-31");
    expect(todayIn("Pacific/Pago_Pago", time("00:00"), noon)).toBe("2026-12-30");
    expect(todayIn("Pacific/Kiritimati", time("00:00"), noon)).toBe("2027-01-01");
  });

  test.each([
    ["2026-03-29T00:59:59Z", "2026-03-28"],
    ["2026-03-29T01:00:00Z", "2026-03-29"],
    ["2026-10-25T01:59:59Z", "2026-10-24"],
    ["2026-10-25T02:00:00Z", "2026-10-25"],
  ])("with a day start of 03:00, Berlin's clock-change night at %s is %s", (instant, today) => {
    expect(todayIn("Europe/Berlin", time("03:00"), new Date(instant))).toBe(today);
  });

  test.each([
    ["Europe/Berlin", "2026-03-29"],
    ["Europe/Berlin", "2026-10-25"],
    ["America/New_York", "2026-03-08"],
    ["America/New_York", "2026-11-01"],
    ["Australia/Sydney", "2026-04-05"],
    ["Australia/Sydney", "2026-10-04"],
    ["Australia/Lord_Howe", "2026-04-05"],
    ["Australia/Lord_Howe", "2026-10-04"],
    ["Asia/Kathmandu", "1986-01-01"],
    ["Africa/Cairo", "2026-04-24"],
  ])("is each date once, in order, around a clock change in %s on %s", (zone, change) => {
    const noon = instantOf(day(change), time("12:00"), zone).getTime();
    const minutes = Array.from({ length: 48 * 12 }, (_, index) => (index - 24 * 12) * 5);
    const dates = [addDays(day(change), -1), day(change), addDays(day(change), 1)];

    for (const dayStart of ["00:00", "02:30", "03:00"].map(time)) {
      const todays = minutes.map((offset) => todayIn(zone, dayStart, new Date(noon + offset * 60_000)));
      const inTurn = todays.filter((date, index) => date !== todays[index - 1]);
      expect(inTurn).toEqual(dates);
    }
  });

  test("was never 30 December 2011 in Apia", () => {
    const midnight = Date.parse("2011-12-30T10:00:00Z");

    expect(todayIn("Pacific/Apia", time("00:00"), new Date(midnight - 1))).toBe("2011-12-29");
    expect(todayIn("Pacific/Apia", time("00:00"), new Date(midnight))).toBe("2011-12-31");
  });
});

describe("at any instant, in any zone", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  const anyZone = fc.constantFrom(...zones);
  const anyInstant = fc
    .date({ min: new Date("1975-01-01"), max: new Date("2037-01-01"), noInvalidDate: true })
    .map((instant) => new Date(Math.floor(instant.getTime() / 60_000) * 60_000));

  test("clocks show what the platform's formatter shows", () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const shown = new Intl.DateTimeFormat("sv-SE", {
          timeZone: zone,
          dateStyle: "short",
          timeStyle: "short",
        });

        const { date, time } = localOf(instant, zone);

        expect(`${date} ${time}`).toBe(shown.format(instant));
      }),
    );
  });

  test("the instant of what clocks show is that instant, or the first time they showed it", () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const shown = localOf(instant, zone);

        const first = instantOf(shown.date, shown.time, zone);

        expect(first.getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(localOf(first, zone)).toEqual(shown);
      }),
    );
  });
});
