import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day } from "./date";
import { missingDays, type ZoneSpan } from "./missing-days";
import { time } from "./time";
import { todayIn } from "./zone";

test.each([
  ["who stays", ["2026-01-01T12:00Z Europe/Berlin"], []],
  ["who flies from Pago Pago over to Kiritimati", pagoToKiritimati("2026-03-23T10:30Z"), ["2026-03-23"]],
  ["who does so at noon, when it is just the next day there", pagoToKiritimati("2026-03-23T23:30Z"), []],
  [
    "who flies back west, into a day they had",
    ["2026-01-01T12:00Z Pacific/Tongatapu", "2026-03-23T10:30Z Pacific/Pago_Pago"],
    [],
  ],
  [
    "who had been on the days that they fly over",
    [
      "2026-01-01T12:00Z Pacific/Tongatapu",
      "2026-03-23T11:30Z Pacific/Pago_Pago",
      "2026-03-23T11:40Z Pacific/Kiritimati",
    ],
    [],
  ],
  [
    "who is back before the day that they flew over is done",
    [...pagoToKiritimati("2026-03-23T10:30Z"), "2026-03-23T12:00Z Pacific/Pago_Pago"],
    [],
  ],
  ["who crosses an ocean", ["2026-01-01T12:00Z Europe/Berlin", "2026-03-10T12:00Z America/New_York"], []],
  ["who stays where clocks change", ["1980-01-01T12:00Z Australia/Lord_Howe"], []],
  ["who stays in Kathmandu, 1986 included", ["1980-01-01T12:00Z Asia/Kathmandu"], []],
  ["who lived in Kwajalein in 1993", ["1990-01-01T12:00Z Pacific/Kwajalein"], ["1993-08-21"]],
  ["of whom nothing is known", [], []],
  ["who lived in Apia in 2011", ["2011-01-01T12:00Z Pacific/Apia"], ["2011-12-30"]],
  ["who moved there since", ["2011-01-01T12:00Z Europe/Berlin", "2012-06-01T12:00Z Pacific/Apia"], []],
  ["who lived in Kiritimati in 1994", ["2026-01-01T12:00Z Pacific/Kiritimati"], ["1994-12-31"]],
])("the days that never were today of somebody %s", (_, told, missing) => {
  expect(missingDays(told.map(spanOf))).toEqual(missing);
});

test("a day that began at three in Apia was there for three hours", () => {
  const night = { ...spanOf("2011-01-01T12:00Z Pacific/Apia"), dayStart: time("03:00") };

  expect(missingDays([night])).toEqual([]);
});

function pagoToKiritimati(at: string): string[] {
  return ["2026-01-01T12:00Z Pacific/Pago_Pago", `${at} Pacific/Kiritimati`];
}

function spanOf(told: string): ZoneSpan {
  const [at = "", timeZone = ""] = told.split(" ");
  return { at: new Date(at), timeZone, dayStart: time("00:00") };
}

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
      const spans = drawn
        .sort((a, b) => a.after - b.after)
        .map(({ way, after }) => ({ ...way, at: new Date(START + after * HALF_HOUR) }));
      const seen = halfHours.map((instant, index) => {
        const current = spans.findLast(({ at }) => at.getTime() <= instant) ?? spans[0];
        return current?.todays[index];
      });
      const days = Array.from({ length: 30 }, (_, index) => addDays(day("2011-12-18"), index));

      const missing = missingDays(spans).filter((date) => date > "1999");

      expect(missing).toEqual(days.filter((date) => !seen.includes(date)));
    }),
    { numRuns: 300 },
  );
});
