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

/** The same out of a page's address, in which what cannot be read is as if it were not there. */
export const shownStatistics = z.object({
  range: statisticsInput.shape.range.catch("30d"),
  on: statisticsInput.shape.on.catch(undefined),
  theme: statisticsInput.shape.theme.catch(undefined),
});
