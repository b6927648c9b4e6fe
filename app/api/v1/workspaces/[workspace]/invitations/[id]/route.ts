import { api } from "@/lib/auth/api";
import { revokeInvitation } from "@/lib/invitations/mutations";
import { invitationId } from "@/lib/invitations/schema";

export const DELETE = api("workspace:manage", invitationId, revokeInvitation, { status: 204 });
