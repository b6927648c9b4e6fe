import { z } from "zod";
import { calendarDate, timeOfDay, weekday } from "@/lib/calendar/schema";
import type { FoldedSession } from "./fold";

const move = z.object({
  date: calendarDate,
  start: timeOfDay,
  minutes: z.int().nullable(),
  location: z.string().nullable(),
});

/** A session's `imported` column: what the file last told of it, so that what differs was changed in Rota. */
export const importOrigin = z.object({
  uids: z.array(z.string()),
  key: z.string(),
  fields: z.object({
    title: z.string(),
    location: z.string().nullable(),
    weekday,
    start: timeOfDay,
    minutes: z.int(),
    everyWeeks: z.int(),
    weekStart: weekday,
    startsOn: calendarDate.nullable(),
    endsOn: calendarDate.nullable(),
  }),
  exceptions: z.array(
    z.object({
      date: calendarDate,
      cancelled: z.boolean(),
      reason: z.string().nullable(),
      movedTo: move.nullable(),
    }),
  ),
});
export type ImportOrigin = z.output<typeof importOrigin>;
export type ImportedFields = ImportOrigin["fields"];

export function originOf({ uids, key, exceptions, ...fields }: FoldedSession): ImportOrigin {
  return { uids, key, fields, exceptions };
}
