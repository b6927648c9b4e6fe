import { z } from "zod";
import { utcReadings } from "./utc";

export const MOST_CALENDAR_BYTES = 5_000_000;

/** `text` is the request's body. */
export const importInput = z.strictObject({
  id: z.uuid(),
  text: z.string(),
  utc: z.enum(utcReadings).default("instant"),
  preview: z.stringbool().default(false),
});
export type ImportInput = z.output<typeof importInput>;
