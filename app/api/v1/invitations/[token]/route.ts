import { accountApi } from "@/lib/auth/api";
import { acceptInvitation } from "@/lib/invitations/mutations";
import { invitationToken } from "@/lib/invitations/schema";

export const POST = accountApi(invitationToken, acceptInvitation, { status: 201 });
