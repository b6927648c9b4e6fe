import { z } from "zod";
import { monthLength } from "@/lib/calendar/civil";
import { calendarDate, weekday } from "@/lib/calendar/schema";
import { checkRule } from "./custom";

const every = z.int().min(1).max(999);
const monthDay = z.union([z.literal(-1), z.int().min(1).max(31)]);
const nth = z.union([z.literal(-1), z.int().min(1).max(5)]);
const weekdays = z
  .array(weekday)
  .min(1)
  .max(7)
  .transform((days) => [...new Set(days)]);
const dates = z.array(calendarDate).max(400);
const LONGEST_RULE = 500;
const rrule = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_RULE)
  .superRefine((text, context) => {
    if (text === "" || text.length > LONGEST_RULE) return;
    const checked = checkRule(text);
    if ("problem" in checked) context.addIssue({ code: "custom", params: { code: checked.problem } });
  });

/** What each kind says besides its name. Forms name the two monthly kinds apart. */
export const kindFields = {
  days: { every },
  weekly: { every, days: weekdays },
  /** On a day of the month, of which -1 is the last. */
  monthlyDay: { every, day: monthDay },
  /** On the nth of a weekday, of which -1 is the last. */
  monthlyWeekday: { every, nth, weekday },
  yearly: { every, month: z.int().min(1).max(12), day: z.int().min(1).max(31) },
  cycle: { on: every, off: every },
  quota: { times: every, per: z.enum(["day", "week", "month", "year"]) },
  afterCompletion: { every, unit: z.enum(["day", "week", "month"]) },
  custom: { rrule, exdates: dates.optional(), rdates: dates.optional() },
};

const LEAP_YEAR = 2000;
export const noSuchDay = { path: ["day"], params: { code: "badDate" } };

/** How often something recurs: the nine kinds, by product.md's definitions. */
export const schedule = z.union([
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("days"), ...kindFields.days }),
    z.strictObject({ kind: z.literal("weekly"), ...kindFields.weekly }),
    z.strictObject({ kind: z.literal("yearly"), ...kindFields.yearly }).refine(isOfAYear, noSuchDay),
    z.strictObject({ kind: z.literal("cycle"), ...kindFields.cycle }),
    z.strictObject({ kind: z.literal("quota"), ...kindFields.quota }),
    z.strictObject({ kind: z.literal("afterCompletion"), ...kindFields.afterCompletion }),
    z.strictObject({ kind: z.literal("custom"), ...kindFields.custom }),
  ]),
  z.strictObject({ kind: z.literal("monthly"), ...kindFields.monthlyDay }),
  z.strictObject({ kind: z.literal("monthly"), ...kindFields.monthlyWeekday }),
]);
export type Schedule = z.output<typeof schedule>;

/** A day that some year has: 29 February, not 31 April. */
export function isOfAYear({ month, day }: { month: number; day: number }): boolean {
  return day <= monthLength(LEAP_YEAR, month);
}
