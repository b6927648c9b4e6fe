import fc from "fast-check";
import { weekdays, weekStarts } from "@/lib/calendar/week";

const some = <T>(each: fc.Arbitrary<T>, maxLength = 4) =>
  fc.uniqueArray(each, { minLength: 1, maxLength }).map((values) => values.join());
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });
const signed = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));

const weekday = fc.constantFrom(...weekdays);
const nthWeekday = fc.tuple(signed(5), weekday).map(([nth, day]) => `${nth}${day}`);
const months = some(fc.integer({ min: 1, max: 12 }));
const monthDays = some(signed(31));
const plain = some(weekday, 7);

type Parts = Record<string, string | number | null>;
const parts: Record<string, fc.Arbitrary<Parts>> = {
  DAILY: fc.record({ BYDAY: perhaps(plain), BYMONTH: perhaps(months), BYMONTHDAY: perhaps(monthDays) }),
  WEEKLY: fc.record({ BYDAY: perhaps(plain), BYMONTH: perhaps(months) }),
  MONTHLY: fc.record({
    BYDAY: perhaps(fc.oneof(plain, some(nthWeekday))),
    BYMONTH: perhaps(months),
    BYMONTHDAY: perhaps(monthDays),
  }),
  YEARLY: fc.record({
    BYDAY: perhaps(fc.oneof(plain, some(nthWeekday))),
    BYMONTH: perhaps(months),
    BYMONTHDAY: perhaps(monthDays),
    BYYEARDAY: perhaps(some(signed(366), 20)),
  }),
  /** Of the weeks that not all years have, or that lie in two, the library knows only some. */
  "YEARLY by weeks": fc.record({ BYDAY: perhaps(plain), BYWEEKNO: some(signed(51)) }),
};

/** Texts of rules that RFC 5545 allows, by their frequency, likely and unlikely; end and BYSETPOS aside. */
export const anyRule: Record<string, fc.Arbitrary<string>> = Object.fromEntries(
  Object.entries(parts).map(([name, by]) => [
    name,
    fc.tuple(by, intervals(name), fc.constantFrom(...weekStarts)).map(([said, INTERVAL, WKST]) =>
      Object.entries({ FREQ: name.split(" ")[0] ?? "", INTERVAL, WKST, ...said })
        .filter(([, value]) => value !== null)
        .map(([part, value]) => `${part}=${value}`)
        .join(";"),
    ),
  ]),
);

function intervals(name: string) {
  return fc.oneof(fc.constant(1), fc.integer({ min: 1, max: name.startsWith("YEARLY") ? 5 : 20 }));
}

/** Texts that look like rules: parts of any kind with numbers of any size, mostly refused. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "YEARLY", "HOURLY", "SECONDLY"),
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(
          "INTERVAL",
          "COUNT",
          "UNTIL",
          "WKST",
          "BYDAY",
          "BYMONTH",
          "BYMONTHDAY",
          "BYYEARDAY",
          "BYWEEKNO",
          "BYSETPOS",
        ),
        fc.oneof(
          some(signed(366), 60),
          some(signed(31), 31),
          plain,
          some(nthWeekday, 40),
          fc.integer({ min: 1, max: 999_999_999 }).map(String),
          fc.constantFrom("20300101", "99991231", "SU", "1", "2", "12"),
        ),
      ),
      { selector: ([part]) => part, maxLength: 6 },
    ),
  )
  .map(([frequency, said]) => [`FREQ=${frequency}`, ...said.map((part) => part.join("="))].join(";"));
