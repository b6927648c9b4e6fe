import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { firstDates, recurrence } from "@/lib/testing/recurrences";
import { anyText } from "@/lib/testing/rules";
import { checkRule } from "./custom";
import {
  countOccurrences,
  lastOccurrence,
  nextOccurrence,
  occurrencesBetween,
  occursOn,
  previousOccurrence,
} from "./recurrence";
import { schedule } from "./schema";

const custom = (rrule: string, start: string, named: { exdates?: string[]; rdates?: string[] } = {}) =>
  recurrence(
    { kind: "custom", rrule, exdates: named.exdates?.map(day), rdates: named.rdates?.map(day) },
    start,
  );

describe("a rule is refused", () => {
  test.each([
    ["ruleTooFine", "FREQ=HOURLY"],
    ["ruleTooFine", "FREQ=SECONDLY;INTERVAL=100"],
    ["ruleTooFine", "RRULE:FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11"],
    ["ruleTooFine", "FREQ=DAILY;BYHOUR=9"],
    ["ruleTooFine", "FREQ=DAILY;BYMINUTE=0"],
    ["ruleTooFine", "FREQ=DAILY;BYSECOND=30"],
    ["ruleNeverOccurs", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    ["ruleNeverOccurs", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31"],
    ["ruleNeverOccurs", "FREQ=MONTHLY;BYDAY=6MO"],
    ["ruleNeverOccurs", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6"],
    ["ruleNeverOccurs", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3"],
    ["ruleNeverOccurs", "FREQ=DAILY;BYDAY=MO;BYSETPOS=2"],
    ["ruleNeverOccurs", "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6"],
    ["ruleNeverOccurs", "FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=2"],
    ["badRule", "every Monday"],
    ["badRule", "INTERVAL=2"],
    ["badRule", "FREQ=FORTNIGHTLY"],
    ["badRule", "FREQ=DAILY;FREQ=WEEKLY"],
    ["badRule", "FREQ=DAILY;"],
    ["badRule", "FREQ=DAILY;INTERVAL=0"],
    ["badRule", "FREQ=DAILY;INTERVAL=-1"],
    ["badRule", "FREQ=DAILY;COUNT=0"],
    ["badRule", "FREQ=DAILY;COUNT=3;UNTIL=20260101"],
    ["badRule", "FREQ=DAILY;UNTIL=20260230"],
    ["badRule", "FREQ=DAILY;UNTIL=tomorrow"],
    ["badRule", "FREQ=DAILY;BYMONTH=13"],
    ["badRule", "FREQ=MONTHLY;BYMONTHDAY=0"],
    ["badRule", "FREQ=MONTHLY;BYMONTHDAY=32"],
    ["badRule", "FREQ=WEEKLY;BYMONTHDAY=1"],
    ["badRule", "FREQ=WEEKLY;BYDAY=1MO"],
    ["badRule", "FREQ=WEEKLY;BYDAY=XX"],
    ["badRule", "FREQ=WEEKLY;BYDAY=MO,,TU"],
    ["badRule", "FREQ=MONTHLY;BYYEARDAY=1"],
    ["badRule", "FREQ=MONTHLY;BYWEEKNO=1"],
    ["badRule", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO"],
    ["badRule", "FREQ=YEARLY;BYYEARDAY=367"],
    ["badRule", "FREQ=MONTHLY;BYSETPOS=1"],
    ["badRule", "FREQ=MONTHLY;BYEASTER=0"],
    ["badRule", "DTSTART:20260101\nRRULE:FREQ=DAILY"],
    ["badRule", "RRULE:FREQ=DAILY\nEXDATE:20260101"],
  ])("as %s: %s", (problem, text) => {
    const { error } = schedule.safeParse({ kind: "custom", rrule: text });

    expect(checkRule(text)).toEqual({ problem });
    expect(error?.issues).toMatchObject([{ path: ["rrule"], params: { code: problem } }]);
  });
});

test.each(["RRULE:FREQ=WEEKLY;BYDAY=MO", " freq=weekly;byday=mo", "FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2"])(
  "%j is taken",
  (text) => {
    expect(checkRule(text)).toHaveProperty("rule");
    expect(schedule.safeParse({ kind: "custom", rrule: text }).success).toBe(true);
  },
);

describe("COUNT counts the rule's own dates from the start", () => {
  test("and none that the start is not", () => {
    expect(firstDates(9, custom("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-03-25"))).toBe("2026-03-30 2026-04-06");
  });

  test("with those that are taken out, and without those that are added", () => {
    const named = { exdates: ["2026-01-02"], rdates: ["2026-01-10", "2026-01-03"] };

    expect(firstDates(9, custom("FREQ=DAILY;COUNT=3", "2026-01-01", named))).toBe(
      "2026-01-01 2026-01-03 2026-01-10",
    );
  });

  test("however late one asks", () => {
    const long = custom("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=5000", "2000-01-03");

    expect(lastOccurrence(long)).toBe("2019-03-01");
    expect(nextOccurrence(long, day("2019-03-01"))).toBeNull();
  });

  test("from the anchor, whatever the later start", () => {
    const later = { ...custom("FREQ=DAILY;COUNT=5", "2026-01-01"), startsOn: day("2026-01-04") };

    expect(firstDates(9, later)).toBe("2026-01-04 2026-01-05");
  });
});

describe("added and taken dates", () => {
  const named = custom("FREQ=WEEKLY;BYDAY=MO", "2026-03-02", {
    exdates: ["2026-03-09", "2026-03-10", "2026-03-12", "2026-03-30"],
    rdates: ["2026-03-11", "2026-03-12", "2026-03-16", "2026-03-31"],
  });

  test("are as RDATE and EXDATE say: taken wins, and named twice is once", () => {
    expect(firstDates(5, named)).toBe("2026-03-02 2026-03-11 2026-03-16 2026-03-23 2026-03-31");
  });

  test("count as any other", () => {
    expect(countOccurrences(named, day("2026-03-01"), day("2026-03-31"))).toBe(5);
    expect(lastOccurrence({ ...named, count: 2 })).toBe("2026-03-11");
    expect(lastOccurrence({ ...named, count: 5 })).toBe("2026-03-31");
    expect(lastOccurrence({ ...named, count: 6 })).toBe("2026-04-06");
  });

  test("are found from both sides", () => {
    expect(nextOccurrence(named, day("2026-03-02"))).toBe("2026-03-11");
    expect(nextOccurrence(named, day("2026-03-23"))).toBe("2026-03-31");
    expect(previousOccurrence(named, day("2026-03-31"))).toBe("2026-03-23");
    expect(previousOccurrence(named, day("2026-03-11"))).toBe("2026-03-02");
    expect(occursOn(named, day("2026-03-30"))).toBe(false);
  });

  test("outlive the rule's UNTIL, not the schedule's end", () => {
    const ended = custom("FREQ=DAILY;UNTIL=20260102", "2026-01-01", { rdates: ["2026-01-05", "2026-01-09"] });

    expect(firstDates(9, { ...ended, endsOn: day("2026-01-05") })).toBe("2026-01-01 2026-01-02 2026-01-05");
  });
});

test("whatever dates are added and taken, the rest are the rule's", () => {
  const anyDates = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 15 });
  const from = fc.integer({ min: -5, max: 70 });
  fc.assert(
    fc.property(anyDates, anyDates, from, fc.integer({ min: 1, max: 20 }), (added, taken, offset, count) => {
      const start = day("2026-01-01");
      const dates = (offsets: number[]) => offsets.map((each) => addDays(start, each));
      const [rdates, exdates] = [dates(added), dates(taken)];
      const rule = custom("FREQ=DAILY;INTERVAL=3;COUNT=15", start, { exdates, rdates });
      const own = dates(Array.from({ length: 15 }, (_, index) => index * 3));
      const all = [...new Set([...own, ...rdates])].filter((date) => !exdates.includes(date)).sort();
      const date = addDays(start, offset);

      expect(occurrencesBetween(rule, start, day("2026-12-31"))).toEqual(all);
      expect(nextOccurrence(rule, date)).toBe(all.find((each) => each > date) ?? null);
      expect(previousOccurrence(rule, date)).toBe(all.findLast((each) => each < date) ?? null);
      expect(countOccurrences(rule, start, date)).toBe(all.filter((each) => each <= date).length);
      expect(lastOccurrence({ ...rule, count })).toBe(all[Math.min(count, all.length) - 1] ?? null);
    }),
  );
});

test.each([
  ["FREQ=DAILY", "2026-01-01 2026-01-02"],
  ["FREQ=WEEKLY", "2026-01-01 2026-01-08"],
  ["FREQ=MONTHLY", "2026-01-01 2026-02-01"],
  ["FREQ=YEARLY", "2026-01-01 2026-02-01"],
  ["FREQ=YEARLY;BYDAY=1MO", "2026-01-05 2026-02-02"],
])("%s in all twelve months, and a COUNT beyond the calendar", (rule, expected) => {
  const all = `${rule};BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;COUNT=999999999`;

  expect(firstDates(2, custom(all, "2026-01-01"))).toBe(expected);
});

test("a plain weekday and an nth one stand for either", () => {
  expect(firstDates(6, custom("FREQ=MONTHLY;BYDAY=1MO,FR", "2026-03-01"))).toBe(
    "2026-03-02 2026-03-06 2026-03-13 2026-03-20 2026-03-27 2026-04-03",
  );
});

test("a phase that never meets its days ends the search with the calendar", () => {
  const never = custom("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "2025-02-28");

  expect(nextOccurrence(never, day("2025-01-01"))).toBeNull();
  expect(firstDates(1, custom("FREQ=YEARLY;BYMONTH=2", "2026-01-30"))).toBe("");
});

describe("the weeks of a year", () => {
  test.each([
    ["FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2020-01-01", "2020-12-28 2026-12-28 2032-12-27"],
    ["FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU", "2020-01-01", "2021-01-03 2027-01-03 2033-01-02"],
    ["FREQ=YEARLY;BYWEEKNO=-1;BYDAY=FR", "2020-01-01", "2021-01-01 2021-12-31 2022-12-30"],
    ["FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2024-06-01", "2024-12-30 2025-12-29 2027-01-04"],
    ["FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU", "2026-01-01", "2026-01-04 2027-01-03 2028-01-02"],
  ])("%s from %s", (rule, start, expected) => {
    expect(firstDates(3, custom(rule, start))).toBe(expected);
  });
});

describe("places in a set", () => {
  test.each([
    ["FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,-2", "2026-03-01", "2026-03-02 2026-03-30 2026-04-06 2026-04-27"],
    [
      "FREQ=MONTHLY;BYMONTHDAY=1,2;BYSETPOS=1,-2",
      "2026-03-01",
      "2026-03-01 2026-04-01 2026-05-01 2026-06-01",
    ],
    ["FREQ=MONTHLY;BYDAY=5MO,2TU;BYSETPOS=-2", "2026-01-01", "2026-03-10 2026-06-09 2026-08-11 2026-11-10"],
    ["FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=1", "2026-03-24", "2026-03-30 2026-04-06 2026-04-13 2026-04-20"],
    ["FREQ=YEARLY;BYDAY=FR;BYSETPOS=-1", "2026-01-01", "2026-12-25 2027-12-31 2028-12-29 2029-12-28"],
    ["FREQ=DAILY;BYDAY=TU;BYSETPOS=1,-1", "2026-03-01", "2026-03-03 2026-03-10 2026-03-17 2026-03-24"],
  ])("%s from %s: each date once, and none that is not there", (rule, start, expected) => {
    expect(firstDates(4, custom(rule, start))).toBe(expected);
  });
});

test("any text is read or refused, and what is read ends", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string()), (text) => {
      if ("problem" in checkRule(text)) return;
      const odd = custom(text, "2024-02-29");

      const next = nextOccurrence(odd, day("2030-06-15"));

      expect(next === null || next > "2030-06-15").toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a COUNT of the longer months alone is reached where it is, late in the calendar", () => {
  const [first, last] = [day("1900-01-01"), day("2199-12-31")];
  const days = Array.from({ length: 31 }, (_, index) => index + 1).join(",");
  const rule = custom(`FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=${days};COUNT=54000`, first);

  expect(countOccurrences(rule, first, last)).toBe(54_000);
  expect(occurrencesBetween(rule, day("2199-11-01"), day("2199-11-30"))).toEqual([]);
});
