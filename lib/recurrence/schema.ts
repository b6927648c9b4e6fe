import { z } from "zod";
import { calendarDate, weekday } from "@/lib/calendar/schema";

const every = z.int().min(1).max(999);
const monthDay = z.union([z.literal(-1), z.int().min(1).max(31)]);
const nth = z.union([z.literal(-1), z.int().min(1).max(5)]);
const weekdays = z
  .array(weekday)
  .min(1)
  .max(7)
  .transform((days) => [...new Set(days)]);
const dates = z.array(calendarDate).max(400);

/** How often something recurs: the nine kinds, by product.md's definitions. */
export const schedule = z.union([
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("days"), every }),
    z.strictObject({ kind: z.literal("weekly"), every, days: weekdays }),
    z.strictObject({
      kind: z.literal("yearly"),
      every,
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
    }),
    z.strictObject({ kind: z.literal("cycle"), on: every, off: every }),
    z.strictObject({ kind: z.literal("quota"), times: every, per: z.enum(["day", "week", "month", "year"]) }),
    z.strictObject({ kind: z.literal("afterCompletion"), every, unit: z.enum(["day", "week", "month"]) }),
    z.strictObject({
      kind: z.literal("custom"),
      rrule: z.string().trim().min(1).max(500),
      exdates: dates.optional(),
      rdates: dates.optional(),
    }),
  ]),
  /** On a day of the month, of which -1 is the last. */
  z.strictObject({ kind: z.literal("monthly"), every, day: monthDay }),
  /** On the nth of a weekday, of which -1 is the last. */
  z.strictObject({ kind: z.literal("monthly"), every, nth, weekday }),
]);
export type Schedule = z.output<typeof schedule>;
