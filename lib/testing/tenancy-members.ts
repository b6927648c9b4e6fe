import { acceptInvitation, revokeInvitation } from "@/lib/invitations/mutations";
import { changeRole, handOver, removeMember } from "@/lib/members/mutations";
import { readMember } from "@/lib/members/queries";
import type { Attempts } from "./tenancy";

export const memberAttempts: Attempts = {
  readMember: (scope, ids) => readMember(scope, { id: ids.member }),
  changeRole: (scope, ids) => changeRole(scope, { id: ids.member, role: "viewer" }),
  removeMember: (scope, ids) => removeMember(scope, { id: ids.member }),
  handOver: (scope, ids) => handOver(scope, { id: ids.member }),
  revokeInvitation: (scope, ids) => revokeInvitation(scope, { id: ids.invitation }),
  acceptInvitation: (scope, ids) => acceptInvitation(scope, { token: ids.invitation }),
};

export const membersWithoutId = [
  "everyMember",
  "invitationRecord",
  "invitationUrl",
  "invite",
  "listInvitations",
  "listMembers",
  "readInvitation",
];
