import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";

/** Today's unless said. */
export const todayInput = z.strictObject({ date: calendarDate.optional() });
export type TodayInput = z.output<typeof todayInput>;
