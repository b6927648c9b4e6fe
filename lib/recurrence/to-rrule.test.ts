import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { firstDates, recurrence } from "@/lib/testing/recurrences";
import { nextOccurrence } from "./recurrence";
import type { Schedule } from "./schema";
import { toRRule } from "./to-rrule";

const START = "2026-03-25";

describe("a schedule that RFC 5545 can say", () => {
  test.each<[Schedule, string]>([
    [{ kind: "days", every: 1 }, "FREQ=DAILY"],
    [{ kind: "days", every: 3 }, "FREQ=DAILY;INTERVAL=3"],
    [{ kind: "weekly", every: 2, days: ["FR", "MO"] }, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO"],
    [{ kind: "monthly", every: 1, day: 28 }, "FREQ=MONTHLY;BYMONTHDAY=28"],
    [{ kind: "monthly", every: 2, day: 29 }, "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28,29;BYSETPOS=-1"],
    [{ kind: "monthly", every: 1, day: 31 }, "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"],
    [{ kind: "monthly", every: 1, day: -1 }, "FREQ=MONTHLY;BYMONTHDAY=-1"],
    [{ kind: "monthly", every: 1, nth: 2, weekday: "TU" }, "FREQ=MONTHLY;BYDAY=2TU"],
    [{ kind: "monthly", every: 3, nth: -1, weekday: "FR" }, "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR"],
    [{ kind: "yearly", every: 1, month: 12, day: 31 }, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"],
    [{ kind: "yearly", every: 1, month: 2, day: 29 }, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"],
    [{ kind: "cycle", on: 1, off: 2 }, "FREQ=DAILY;INTERVAL=3"],
    [{ kind: "cycle", on: 5, off: 2 }, "FREQ=WEEKLY;BYDAY=WE,TH,FR,SA,SU"],
    [{ kind: "custom", rrule: "rrule:freq=daily;interval=2" }, "FREQ=DAILY;INTERVAL=2"],
  ])("%j is %s, and falls on the same days", (schedule, rule) => {
    const given = recurrence(schedule, START);

    const text = toRRule(given);

    const start = nextOccurrence(given, day("2026-03-24")) ?? START;
    expect(text).toBe(rule);
    expect(firstDates(40, recurrence({ kind: "custom", rrule: rule }, start))).toBe(firstDates(40, given));
  });
});

describe("its end", () => {
  const weekly = recurrence({ kind: "weekly", every: 1, days: ["MO"] }, START, { weekStart: "SU" });
  const threeOwn = recurrence({ kind: "custom", rrule: "FREQ=DAILY;COUNT=3" }, START);

  test.each([
    ["COUNT=4", { ...weekly, count: 4 }],
    ["UNTIL=20260427", { ...weekly, endsOn: day("2026-05-01") }],
    ["UNTIL=20260406", { ...weekly, endsOn: day("2026-05-01"), count: 2 }],
    ["UNTIL=20260327", threeOwn],
    ["UNTIL=20260326", { ...threeOwn, count: 2 }],
  ])("is said as %s", (end, ended) => {
    expect(toRRule(ended)?.split(";").at(-1)).toBe(end);
  });
});

test.each<Schedule>([
  { kind: "cycle", on: 2, off: 3 },
  { kind: "quota", times: 3, per: "week" },
  { kind: "afterCompletion", every: 3, unit: "day" },
  { kind: "custom", rrule: "FREQ=HOURLY" },
])("no rule says %j", (schedule) => {
  expect(toRRule(recurrence(schedule, START))).toBeNull();
});

test("what never occurs is said by none", () => {
  expect(toRRule(recurrence({ kind: "days", every: 1 }, START, { endsOn: day("2026-03-24") }))).toBeNull();
});
