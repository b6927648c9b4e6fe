import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "./date";
import { missingDates, type ZoneChange } from "./missing-dates";
import { time } from "./time";
import { todayIn } from "./zone";

/** `Pacific/Apia 2011-01-01T00:00Z`, with another day start after it where it is not midnight. */
function zone(text: string): ZoneChange {
  const [timeZone = "", at = "", dayStart = "00:00"] = text.split(" ");
  return { timeZone, at: new Date(at), dayStart: time(dayStart) };
}

const missing = (changes: string[], from: string, to: string) =>
  missingDates(changes.map(zone), day(from), day(to));

describe("a zone that goes over the date line", () => {
  test.each([
    ["Pacific/Apia", "2010-01-01", "2013-01-01", ["2011-12-30"]],
    ["Pacific/Fakaofo", "2011-12-30", "2011-12-30", ["2011-12-30"]],
    ["Pacific/Kwajalein", "1990-01-01", "2000-01-01", ["1993-08-21"]],
    ["Pacific/Apia", "2011-12-31", "2026-01-01", []],
    ["Europe/Berlin", "2000-01-01", "2026-01-01", []],
    ["Australia/Lord_Howe", "2000-01-01", "2026-01-01", []],
    ["Asia/Kathmandu", "1980-01-01", "2026-01-01", []],
  ])("%s from %s to %s misses %j", (name, from, to, dates) => {
    expect(missing([`${name} 2009-01-01T00:00Z`], from, to)).toEqual(dates);
  });

  test("gives the night owls of Apia three hours of the day that never was", () => {
    expect(missing(["Pacific/Apia 2009-01-01T00:00Z 03:00"], "2011-12-01", "2012-01-31")).toEqual([]);
  });
});

describe("a user who goes to another zone", () => {
  test("eastwards over the line misses the date that they skip", () => {
    // At 10:30 UTC it is the 25th, 23:30, in Pago Pago, and the 27th, 00:30, on Kiritimati.
    expect(
      missing(
        ["Pacific/Pago_Pago 2026-01-01T00:00Z", "Pacific/Kiritimati 2026-03-26T10:30Z"],
        "2026-03-01",
        "2026-04-30",
      ),
    ).toEqual(["2026-03-26"]);
  });

  test("westwards has a day twice and misses none", () => {
    const changes = ["Pacific/Kiritimati 2026-01-01T00:00Z", "Pacific/Pago_Pago 2026-03-26T10:30Z"];

    expect(missing(changes, "2026-03-01", "2026-04-30")).toEqual([]);
  });

  test("and is back before the skipped day was over has had it", () => {
    const changes = [
      "Pacific/Pago_Pago 2026-01-01T00:00Z",
      "Pacific/Kiritimati 2026-03-26T10:30Z",
      "Pacific/Pago_Pago 2026-03-26T12:00Z",
    ];

    expect(missing(changes, "2026-03-01", "2026-04-30")).toEqual([]);
  });

  test("within a continent misses none, nor by another day start", () => {
    const changes = [
      "Europe/Berlin 2026-01-01T00:00Z",
      "America/New_York 2026-03-10T12:00Z",
      "America/New_York 2026-03-20T05:00Z 03:00",
      "Asia/Kathmandu 2026-03-28T23:00Z",
    ];

    expect(missing(changes, "2025-01-01", "2027-01-01")).toEqual([]);
  });
});

test("somebody of whom no zone is known misses nothing", () => {
  expect(missing([], "2011-12-01", "2012-01-31")).toEqual([]);
});

const START = Date.parse("2011-12-20T00:00Z");
const HALF_HOUR = 1_800_000;
/** From five days before the start until forty after it. */
const halfHours = Array.from({ length: 45 * 48 }, (_, index) => START + (index - 5 * 48) * HALF_HOUR);
const ways = ["Kiritimati", "Pago_Pago", "Apia", "Majuro"].flatMap((name) =>
  ["00:00", "03:00", "05:30"].map((clock) => {
    const [timeZone, dayStart] = [`Pacific/${name}`, time(clock)];
    return { timeZone, dayStart, todays: halfHours.map((at) => todayIn(timeZone, dayStart, new Date(at))) };
  }),
);

test("agrees with asking every half hour which day it is", () => {
  const change = fc.record({ way: fc.constantFrom(...ways), after: fc.integer({ min: 0, max: 20 * 48 }) });
  const anyChanges = fc.uniqueArray(change, { selector: ({ after }) => after, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyChanges, (drawn) => {
      const changes = drawn
        .sort((a, b) => a.after - b.after)
        .map(({ way, after }) => ({ ...way, at: new Date(START + after * HALF_HOUR) }));
      const seen = halfHours.map((instant, index) => {
        const current = changes.findLast(({ at }) => at.getTime() <= instant) ?? changes[0];
        return current?.todays[index];
      });
      const days = Array.from({ length: 30 }, (_, index) => addDays(day("2011-12-18"), index));

      expect(missingDates(changes, day("2011-12-18"), day("2012-01-16"))).toEqual(
        days.filter((date) => !seen.includes(date)),
      );
    }),
    { numRuns: 300 },
  );
});
