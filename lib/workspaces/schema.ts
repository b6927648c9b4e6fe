import { z } from "zod";
import { timeZone, weekStart } from "@/lib/calendar/schema";
import { line } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** An ISO 4217 code that is in use. */
const currency = z
  .string()
  .toUpperCase()
  .refine((code) => currencies.has(code), { params: { code: "badCurrency" } });

export const workspaceInput = z.strictObject({ name: line(80), currency: currency.optional() });
export type WorkspaceInput = z.output<typeof workspaceInput>;
export type WorkspaceChanges = z.output<typeof workspaceChanges>;
/** A part of addresses: small letters, digits and single dashes. */
const slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const workspaceChanges = z.strictObject({
  name: line(80).optional(),
  slug: slug.optional(),
  currency: currency.optional(),
  timeZone: timeZone.nullish(),
  weekStart: weekStart.optional(),
  archived: z.boolean().optional(),
  version,
});

/** The screen's form: a zone left empty is everybody's own. */
export const workspaceSettings = workspaceChanges.omit({ archived: true });
export const workspaceArchiving = z.strictObject({ archived: z.stringbool() });
export const ofWorkspace = z.strictObject({});
/** A workspace goes with all that is in it, so its name is typed first. */
export const workspaceDeletion = z.strictObject({ name: z.string() });
export const workspaceId = z.strictObject({ id: z.uuid() });
