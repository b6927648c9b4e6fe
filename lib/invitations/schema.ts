import { z } from "zod";
import { email } from "@/lib/accounts/schema";
import { roles } from "@/lib/auth/policy";
import { pageInput } from "@/lib/platform/page";

/** Whom it is for, if for one alone; how long and how often it may be used. */
export const invitationInput = z.strictObject({
  email: email.nullish(),
  role: z.enum(roles).default("member"),
  days: z.int().min(1).max(365).default(7),
  mostUses: z.int().min(1).max(500).default(1),
});
export type InvitationInput = z.output<typeof invitationInput>;

export const invitationList = z.strictObject(pageInput);
export const invitationId = z.strictObject({ id: z.uuid() });
export const invitationToken = z.strictObject({ token: z.string().max(200) });
export type InvitationToken = z.output<typeof invitationToken>;
