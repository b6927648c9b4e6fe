import "server-only";
import type { AccountScope, Scope } from "@/lib/auth/scope";
import { encrypt, hashToken } from "@/lib/auth/secrets";
import { newShareToken } from "@/lib/auth/share-token";
import { record } from "@/lib/events/record";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError } from "@/lib/platform/errors";
import { type InvitationRecord, invitationRecord, readInvitation } from "./queries";
import type { InvitationInput, InvitationToken } from "./schema";
import { askForLetter } from "./sending";

const DAY = 86_400_000;

export async function invite(
  scope: Scope<"workspace:manage">,
  { email = null, role, days, mostUses }: InvitationInput,
): Promise<InvitationRecord> {
  const { db, workspaceId, now, userId } = scope;
  const token = newShareToken(workspaceId);
  const invitation = await db.invitation.create({
    data: {
      workspaceId,
      tokenHash: hashToken(token),
      tokenEncrypted: encrypt(token),
      email,
      role,
      mostUses,
      createdById: userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY),
    },
  });
  await record(scope, "created", subjectOf(invitation), { role: { to: role }, mostUses: { to: mostUses } });
  await askForLetter(scope, invitation);
  return invitationRecord(invitation);
}

/** The link opens nothing any more. Throws not-found. */
export async function revokeInvitation(
  scope: Scope<"workspace:manage">,
  { id }: { id: string },
): Promise<void> {
  const { db, workspaceId } = scope;
  const invitation = await db.invitation.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!invitation) throw new AppError("not-found");
  await deleteOnce(db.invitation.deleteMany({ where: { workspaceId, id } }));
  await record(scope, "revoked", subjectOf(invitation));
}

/**
 * Makes the person a member, and answers the workspace as they have it now. Who is one already stays as they are, and
 * uses nothing up. Throws not-found; conflict where it is used up or too old; forbidden where it is for somebody else.
 */
export async function acceptInvitation(scope: AccountScope, { token }: InvitationToken) {
  const { db, userId, now } = scope;
  const invitation = await readInvitation(db, token, now);
  if (!invitation) throw new AppError("not-found");
  const { id, workspaceId, role, email, workspace } = invitation;
  const answer = { id: workspaceId, slug: workspace.slug, name: workspace.name };
  const member = await db.member.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } });
  if (member) return { ...answer, role: member.role };

  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  if (email !== null && email !== user.email)
    throw new AppError("forbidden", { reason: "invitationOfAnother" });
  if (workspace.archivedAt) throw new AppError("conflict", { reason: "workspaceArchived" });
  const { count } = await db.invitation.updateMany({
    where: { workspaceId, id, uses: { lt: db.invitation.fields.mostUses }, expiresAt: { gt: now } },
    data: { uses: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", { reason: "invitationSpent" });
  const made = await db.member.create({ data: { workspaceId, userId, role } });
  const subject = { kind: "member", id: made.id, title: user.name };
  await record({ ...scope, workspaceId }, "joined", subject, { role: { to: role } });
  return { ...answer, role };
}

function subjectOf({ id, email }: { id: string; email: string | null }) {
  return { kind: "invitation", id, title: email ?? "" };
}
