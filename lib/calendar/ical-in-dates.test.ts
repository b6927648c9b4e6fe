import { describe, expect, test } from "vitest";
import { day } from "./date";
import { ruleDates } from "./ical-in-dates";
import { readProperties } from "./ical-in-property";
import { type RecurrenceRule, readRule } from "./ical-in-rule";

function rule(text: string): RecurrenceRule {
  const [property] = readProperties([`RRULE:${text}`], new Set(["rrule"]));
  const read = readRule(property?.values[0]);
  if (!read) throw new Error(`not followed: ${text}`);
  return read;
}

describe("the dates of a rule, as RFC 5545 (3.8.5.3) gives them", () => {
  test.each([
    ["FREQ=DAILY;COUNT=3", "1997-09-02", "1997-09-02 1997-09-03 1997-09-04"],
    ["FREQ=DAILY;INTERVAL=10;COUNT=3", "1997-09-02", "1997-09-02 1997-09-12 1997-09-22"],
    ["FREQ=DAILY;BYMONTH=1;COUNT=2", "1997-09-02", "1998-01-01 1998-01-02"],
    [
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
      "1997-08-05",
      "1997-08-05 1997-08-10 1997-08-19 1997-08-24",
    ],
    [
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
      "1997-08-05",
      "1997-08-05 1997-08-17 1997-08-19 1997-08-31",
    ],
    ["FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "1997-09-05", "1997-09-05 1997-10-03 1997-11-07"],
    ["FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "1997-09-22", "1997-09-22 1997-10-20 1997-11-17"],
    ["FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3", "1997-09-28", "1997-09-28 1997-10-29 1997-11-28"],
    ["FREQ=MONTHLY;COUNT=4;BYMONTHDAY=2,15", "1997-09-02", "1997-09-02 1997-09-15 1997-10-02 1997-10-15"],
    ["FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2", "1997-09-02", "1998-02-13 1998-03-13"],
    ["FREQ=MONTHLY;COUNT=2;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "1997-09-04 1997-10-07"],
    ["FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", "1997-09-29 1997-10-30"],
    ["FREQ=MONTHLY;COUNT=3", "1998-01-31", "1998-01-31 1998-03-31 1998-05-31"],
    ["FREQ=YEARLY;COUNT=4;BYMONTH=6,7", "1997-06-10", "1997-06-10 1997-07-10 1998-06-10 1998-07-10"],
    ["FREQ=YEARLY;COUNT=2;BYDAY=20MO", "1997-05-19", "1997-05-19 1998-05-18"],
    ["FREQ=YEARLY;COUNT=3;BYMONTH=3;BYDAY=TH", "1997-03-13", "1997-03-13 1997-03-20 1997-03-27"],
    ["FREQ=YEARLY;COUNT=2", "1996-02-29", "1996-02-29"],
    ["FREQ=YEARLY;COUNT=2;BYMONTH=10;BYDAY=-1SU", "1997-10-26", "1997-10-26 1998-10-25"],
  ])("%s from %s", (text, start, expected) => {
    expect(ruleDates(rule(text), day(start), day("1999-12-31"))).toEqual(expected.split(" "));
  });

  test("a start that the rule does not match is no date of it", () => {
    expect(ruleDates(rule("FREQ=WEEKLY;BYDAY=MO;COUNT=1"), day("2026-03-04"), day("2026-12-31"))).toEqual([
      "2026-03-09",
    ]);
  });

  test.each(["FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=DAILY;COUNT=0"])(
    "%s is not followed",
    (text) => {
      expect(() => rule(text)).toThrow("not followed");
    },
  );
});
