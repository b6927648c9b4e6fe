import { expect, test } from "vitest";
import { missingDays, type ZoneSpan } from "./missing-days";
import { time } from "./time";

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
