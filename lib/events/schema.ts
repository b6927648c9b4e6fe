import { z } from "zod";

/** A change to be taken back, by its line in the log. */
export const undoInput = z.strictObject({ change: z.uuid() });
