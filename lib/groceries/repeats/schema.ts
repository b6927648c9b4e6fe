import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { version } from "@/lib/platform/version";
import { scheduleForm } from "@/lib/recurrence/form";
import { type Schedule, schedule } from "@/lib/recurrence/schema";
import { linesOf, quantity } from "../orders/schema";

/** An order follows the calendar: a quota and after-completion wait for what nobody does here. */
function isByCalendar({ kind }: Schedule): boolean {
  return kind !== "quota" && kind !== "afterCompletion";
}

const notByCalendar = { path: ["kind"], params: { code: "noOrderSchedule" } };

const fields = {
  lines: linesOf(z.strictObject({ productId: z.uuid(), quantity })).min(1),
  schedule: schedule.refine(isByCalendar, notByCalendar),
  startsOn: calendarDate,
};

export const repeatInput = z.strictObject(fields);
export type RepeatInput = z.output<typeof repeatInput>;

export const repeatList = z.strictObject(pageInput);
export const repeatId = z.strictObject({ id: z.uuid() });
/** The next one, unless it is no longer on the `date` on which it was shown. */
export const repeatSkip = z.strictObject({ id: z.uuid(), date: calendarDate.optional() });
export const repeatChanges = z.strictObject({
  id: z.uuid(),
  version,
  ...z.strictObject(fields).partial().shape,
  paused: z.boolean().optional(),
});
export type RepeatChanges = z.output<typeof repeatChanges>;

/** As it stands in the row. */
export const storedLines = z.array(z.object({ productId: z.uuid(), quantity }));

/** A screen's: an order that was made once, by a schedule from a day on. */
export const orderRepetition = z.strictObject({
  id: z.uuid(),
  schedule: scheduleForm.refine(isByCalendar, notByCalendar),
  startsOn: calendarDate,
});
export type OrderRepetition = z.output<typeof orderRepetition>;

export const repeatPausing = z.strictObject({ id: z.uuid(), paused: z.stringbool() });
