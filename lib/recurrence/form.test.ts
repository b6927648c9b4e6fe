import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formSchema, inputOf } from "@/lib/auth/form-fields";
import { scheduleForm } from "./form";

/** What a form whose every group is filled in is read as, once a kind is chosen. */
const everyGroup = {
  "schedule.days.every": "3",
  "schedule.weekly.every": "2",
  "schedule.weekly.days": "MO",
  "schedule.monthlyDay.every": "1",
  "schedule.monthlyDay.day": "-1",
  "schedule.monthlyWeekday.every": "2",
  "schedule.monthlyWeekday.nth": "-1",
  "schedule.monthlyWeekday.weekday": "FR",
  "schedule.yearly.every": "1",
  "schedule.yearly.month": "2",
  "schedule.yearly.day": "29",
  "schedule.cycle.on": "2",
  "schedule.cycle.off": "5",
  "schedule.quota.times": "3",
  "schedule.quota.per": "week",
  "schedule.afterCompletion.every": "4",
  "schedule.afterCompletion.unit": "month",
  "schedule.custom.rrule": "FREQ=DAILY",
  "schedule.custom.exdates": "2026-03-23, 2026-03-24\n2026-03-25",
  "schedule.custom.rdates": "",
};

describe("a schedule out of a form", () => {
  test.each([
    ["days", { kind: "days", every: 3 }],
    ["weekly", { kind: "weekly", every: 2, days: ["MO"] }],
    ["monthlyDay", { kind: "monthly", every: 1, day: -1 }],
    ["monthlyWeekday", { kind: "monthly", every: 2, nth: -1, weekday: "FR" }],
    ["yearly", { kind: "yearly", every: 1, month: 2, day: 29 }],
    ["cycle", { kind: "cycle", on: 2, off: 5 }],
    ["quota", { kind: "quota", times: 3, per: "week" }],
    ["afterCompletion", { kind: "afterCompletion", every: 4, unit: "month" }],
    [
      "custom",
      {
        kind: "custom",
        rrule: "FREQ=DAILY",
        exdates: ["2026-03-23", "2026-03-24", "2026-03-25"],
        rdates: [],
      },
    ],
  ])("is of the chosen kind, %s, whatever stands in the others' fields", (kind, expected) => {
    const read = readForm({ ...everyGroup, "schedule.kind": kind });

    expect(read.data?.schedule).toEqual(expected);
  });

  test("is refused by the chosen kind's own field", () => {
    const { "schedule.weekly.days": _, ...withoutDays } = everyGroup;

    const read = readForm({ ...withoutDays, "schedule.kind": "weekly" });

    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["schedule.weekly.days"]);
  });

  test("of a list of dates in which one does not exist, the field itself is wrong", () => {
    const wrong = { ...everyGroup, "schedule.kind": "custom", "schedule.custom.exdates": "2026-02-31" };

    const read = readForm(wrong);

    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["schedule.custom.exdates"]);
  });
});

function readForm(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const schema = z.strictObject({ schedule: scheduleForm });
  return formSchema(schema).safeParse(inputOf(schema, form));
}
