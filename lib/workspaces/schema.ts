import { z } from "zod";
import { line } from "@/lib/platform/text";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** An ISO 4217 code that is in use. */
const currency = z
  .string()
  .toUpperCase()
  .refine((code) => currencies.has(code), { params: { code: "badCurrency" } });

export const workspaceInput = z.strictObject({ name: line(80), currency: currency.optional() });
export type WorkspaceInput = z.output<typeof workspaceInput>;
export type WorkspaceChanges = z.output<typeof workspaceChanges>;
export const workspaceChanges = z.strictObject({
  name: line(80).optional(),
  currency: currency.optional(),
  version: z.int().positive().optional(),
});

export const ofWorkspace = z.strictObject({});
