import { z } from "zod";
import { calendarDate, timeOfDay } from "@/lib/calendar/schema";
import { line } from "@/lib/platform/text";
import { minutes } from "@/lib/sessions/schema";

const id = z.uuid();
const reason = line(200).nullish();

const move = z.strictObject({
  date: calendarDate,
  start: timeOfDay,
  minutes: minutes.optional(),
  location: line(120).nullish(),
});

export const occurrenceKey = z.strictObject({ id, date: calendarDate });
export type OccurrenceKey = z.output<typeof occurrenceKey>;

/** Either cancelled or moved. */
export const occurrenceInput = z
  .strictObject({
    id,
    date: calendarDate,
    cancelled: z.literal(true).optional(),
    reason,
    movedTo: move.optional(),
  })
  .refine(({ cancelled, movedTo }) => (cancelled === undefined) !== (movedTo === undefined), {
    params: { code: "cancelOrMove" },
  });
export type OccurrenceInput = z.output<typeof occurrenceInput>;
