import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";

export const ranges = ["7d", "30d", "90d", "all"] as const;
export type Range = (typeof ranges)[number];

/** `on` is the day that is taken for today; `theme` leaves out what hangs on no or another theme. */
export const statisticsInput = z.strictObject({
  range: z.enum(ranges).default("30d"),
  on: calendarDate.optional(),
  theme: z.uuid().optional(),
});
export type StatisticsInput = z.output<typeof statisticsInput>;
