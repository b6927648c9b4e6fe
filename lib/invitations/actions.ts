"use server";
import { accountAction, action } from "@/lib/auth/action";
import { acceptInvitation, invite, revokeInvitation } from "./mutations";
import { invitationId, invitationInput, invitationToken } from "./schema";

export const inviteAction = action("workspace:manage", invitationInput, invite);
export const revokeInvitationAction = action("workspace:manage", invitationId, revokeInvitation);
export const acceptInvitationAction = accountAction(invitationToken, acceptInvitation, {
  goTo: ({ slug }) => `/w/${slug}`,
});
