import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { schedule } from "@/lib/recurrence/schema";
import { linesOf, quantity } from "../orders/schema";

/** An order follows the calendar: a quota and after-completion wait for what nobody does here. */
const calendarSchedule = schedule.refine(({ kind }) => kind !== "quota" && kind !== "afterCompletion", {
  path: ["kind"],
  params: { code: "noOrderSchedule" },
});

const fields = {
  lines: linesOf(z.strictObject({ productId: z.uuid(), quantity })).min(1),
  schedule: calendarSchedule,
  startsOn: calendarDate,
};

export const repeatInput = z.strictObject(fields);
export type RepeatInput = z.output<typeof repeatInput>;

export const repeatList = z.strictObject(pageInput);
export const repeatId = z.strictObject({ id: z.uuid() });
export const repeatChanges = z.strictObject({
  id: z.uuid(),
  version: z.int().positive().optional(),
  ...z.strictObject(fields).partial().shape,
  paused: z.boolean().optional(),
});
export type RepeatChanges = z.output<typeof repeatChanges>;

/** As it stands in the row. */
export const storedLines = z.array(z.object({ productId: z.uuid(), quantity }));
