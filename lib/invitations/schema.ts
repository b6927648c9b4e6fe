import { z } from "zod";
import { email } from "@/lib/accounts/schema";
import { roles } from "@/lib/auth/policy";
import { locales } from "@/lib/i18n/locale";
import { pageInput } from "@/lib/platform/page";

/** Whom it is for, if for one alone; how long and how often it may be used. */
export const invitationInput = z.strictObject({
  email: email.nullish(),
  role: z.enum(roles).default("member"),
  days: z.int().min(1).max(365).default(7),
  mostUses: z.int().min(1).max(500).default(1),
});
export type InvitationInput = z.output<typeof invitationInput>;

/** What the job that sends one is given. */
export const invitationToSend = z.object({ workspaceId: z.uuid(), id: z.uuid(), locale: z.enum(locales) });
export type InvitationToSend = z.output<typeof invitationToSend>;

export const invitationList = z.strictObject(pageInput);
export const invitationId = z.strictObject({ id: z.uuid() });
export const invitationToken = z.strictObject({ token: z.string().max(200) });
export type InvitationToken = z.output<typeof invitationToken>;
