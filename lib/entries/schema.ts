import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { lines } from "@/lib/platform/text";

const id = z.uuid();

/** `id` is the habit's. */
export const entryKey = z.strictObject({ id, date: calendarDate });
export type EntryKey = z.output<typeof entryKey>;

/** A note that is absent stays as it is; null takes it away. */
export const entryInput = z.strictObject({
  id,
  date: calendarDate,
  status: z.enum(["done", "skipped"]),
  value: z.number().min(0).max(1_000_000_000).nullish(),
  note: lines(1000).nullish(),
});
export type EntryInput = z.output<typeof entryInput>;

/**
 * A button of a day's list, `said:habit`: done, skipped, cleared, or a number. One form serves all rows, so that a day
 * of forty habits is not a page of a hundred forms.
 */
const dayPress = /^(done|skipped|clear|\d{1,10}(?:\.\d{1,6})?):([0-9a-f-]{36})$/;
export const pressInput = z.strictObject({
  date: calendarDate,
  press: z
    .string()
    .regex(dayPress)
    .transform((press) => {
      const [, said = "", id = ""] = dayPress.exec(press) ?? [];
      return { said, id };
    }),
});
export type PressInput = z.output<typeof pressInput>;

/** Of everybody, or of one member. */
export const entryList = z.strictObject({
  id,
  ...pageInput,
  from: calendarDate.optional(),
  to: calendarDate.optional(),
  /** A user's id. */
  member: z.uuid().optional(),
});
export type EntryList = z.output<typeof entryList>;

/** A change in the log that its maker takes back. */
