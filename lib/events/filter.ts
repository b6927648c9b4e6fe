import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";

const word = z
  .string()
  .max(40)
  .regex(/^[A-Za-z]+$/);

/** A day of the reader, or an instant. */
const moment = z.union([calendarDate, z.iso.datetime({ offset: true })]);

/** `subject`: a kind, as `product`, or the id of one record. A day as `to` is included whole. */
export const eventFilter = z.strictObject({
  ...pageInput,
  subject: z.union([z.uuid(), word]).optional(),
  actor: z.uuid().optional(),
  verb: word.optional(),
  from: moment.optional(),
  to: moment.optional(),
});
export type EventFilter = z.output<typeof eventFilter>;
