import { z } from "zod";
import { calendarDate, timeOfDay, weekday } from "@/lib/calendar/schema";

/** What was said of one date, as the log keeps it. */
export const recordedException = z.object({
  cancelled: z.boolean(),
  reason: z.string().nullable(),
  movedTo: z
    .object({
      date: calendarDate,
      start: timeOfDay,
      minutes: z.int().nullable(),
      location: z.string().nullable(),
    })
    .nullable(),
});

const instant = z.iso.datetime().transform((text) => new Date(text));
/** A `date` column as JSON has it: midnight UTC of that day. */
const date = instant.nullable();

/** A session's row as the log keeps it when it is deleted, and what was said of its single dates. */
export const recordedSession = z.object({
  session: z.object({
    from: z.object({
      id: z.uuid(),
      routineId: z.uuid(),
      title: z.string(),
      location: z.string().nullable(),
      person: z.string().nullable(),
      color: z.string().nullable(),
      weekday,
      start: timeOfDay,
      minutes: z.int(),
      everyWeeks: z.int(),
      weekStart: weekday,
      startsOn: date,
      endsOn: date,
      cancelledAt: date,
      cancelReason: z.string().nullable(),
      imported: z.record(z.string(), z.json()).nullable(),
      createdAt: instant,
      version: z.int(),
      exceptions: z.array(recordedException.extend({ date: calendarDate })),
    }),
  }),
});
