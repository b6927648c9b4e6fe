import { z } from "zod";
import { timeZone } from "@/lib/calendar/schema";
import { line } from "@/lib/platform/text";
import { MOST_CALENDAR_BYTES } from "./limits";
import { utcReadings } from "./utc";

/** `?preview` alone says yes. */
const preview = z.literal("").transform(() => true);

/** `text` is the request's body. */
export const importInput = z.strictObject({
  id: z.uuid(),
  text: z.string(),
  utc: z.enum(utcReadings).default("instant"),
  preview: preview.or(z.stringbool()).default(false),
});
export type ImportInput = z.output<typeof importInput>;

const file = z
  .file()
  .refine(({ size }) => size <= MOST_CALENDAR_BYTES, { params: { code: "calendarTooLarge" } });

/** The screen's two steps. `kept` is the file as the first step handed it to the second; without `utc` the file decides. */
const formFields = {
  calendar: file.optional(),
  pasted: z.string().max(MOST_CALENDAR_BYTES).optional(),
  kept: z
    .string()
    .max(2 * MOST_CALENDAR_BYTES)
    .optional(),
  utc: z.enum(utcReadings).optional(),
  step: z.enum(["preview", "import"]).default("preview"),
};
export const importForm = z.strictObject({ id: z.uuid(), ...formFields });
export type ImportForm = z.output<typeof importForm>;

/** Where the file becomes a routine of its own; what is not said is taken from the file. */
export const newImportForm = z.strictObject({
  ...formFields,
  name: line(120).optional(),
  timeZone: timeZone.optional(),
});
export type NewImportForm = z.output<typeof newImportForm>;
