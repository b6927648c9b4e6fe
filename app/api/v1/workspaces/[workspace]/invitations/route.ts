import { api } from "@/lib/auth/api";
import { invite } from "@/lib/invitations/mutations";
import { listInvitations } from "@/lib/invitations/queries";
import { invitationInput, invitationList } from "@/lib/invitations/schema";

export const GET = api("workspace:manage", invitationList, listInvitations);
export const POST = api("workspace:manage", invitationInput, invite, { status: 201 });
