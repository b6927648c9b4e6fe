import { eventFilter } from "@/lib/events/filter";
import { invitationId, invitationInput, invitationList, invitationToken } from "@/lib/invitations/schema";
import { memberChanges, memberId } from "@/lib/members/schema";
import { pageRequest } from "@/lib/platform/page";
import type { Operation } from "./operation";
import { event, invitation, member, pageOf, workspace } from "./records";

const W = "/workspaces/{workspace}";
const manage = "workspace:manage";

export const memberOperations: Operation[] = [
  {
    method: "GET",
    path: `${W}/members`,
    summary: "Who is in the workspace, and as what",
    access: "workspace:read",
    input: pageRequest,
    status: 200,
    output: pageOf(member),
  },
  {
    method: "PATCH",
    path: `${W}/members/{id}`,
    summary: "Give a member another role",
    access: manage,
    input: memberChanges,
    status: 200,
    output: member,
  },
  {
    method: "DELETE",
    path: `${W}/members/{id}`,
    summary: "Remove a member; anybody may remove themselves",
    access: "workspace:leave",
    input: memberId,
    status: 204,
  },
  {
    method: "GET",
    path: `${W}/invitations`,
    summary: "The invitations that can still be used",
    access: manage,
    input: invitationList,
    status: 200,
    output: pageOf(invitation),
  },
  {
    method: "POST",
    path: `${W}/invitations`,
    summary: "Invite by a link",
    access: manage,
    input: invitationInput,
    status: 201,
    output: invitation,
  },
  {
    method: "DELETE",
    path: `${W}/invitations/{id}`,
    summary: "Revoke an invitation",
    access: manage,
    input: invitationId,
    status: 204,
  },
  {
    method: "POST",
    path: "/invitations/{token}",
    summary: "Accept an invitation",
    access: "account",
    input: invitationToken,
    status: 201,
    output: workspace,
  },
  {
    method: "GET",
    path: `${W}/events`,
    summary: "The log, newest first: editors read products and orders, admins all",
    access: "events:read",
    input: eventFilter,
    status: 200,
    output: pageOf(event),
  },
];
