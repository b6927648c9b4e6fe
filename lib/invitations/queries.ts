import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { decrypt, hashToken } from "@/lib/auth/secrets";
import { workspaceIn } from "@/lib/auth/share-token";
import type { Db } from "@/lib/platform/db";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import type { Invitation } from "@/lib/platform/prisma/client";

export type InvitationRecord = ReturnType<typeof invitationRecord>;

/** Those that can still be used, in the order in which they were made. */
export async function listInvitations(
  { db, workspaceId, now }: Scope<"workspace:manage">,
  { limit, cursor }: PageInput,
): Promise<Page<InvitationRecord>> {
  const rows = await db.invitation.findMany({
    where: {
      workspaceId,
      expiresAt: { gt: now },
      uses: { lt: db.invitation.fields.mostUses },
      ...afterCursor(cursor),
    },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(rows.map(invitationRecord), limit);
}

export function invitationRecord(row: Invitation) {
  const { id, email, role, mostUses, uses, createdAt, expiresAt, tokenEncrypted } = row;
  const url = invitationUrl(decrypt(tokenEncrypted));
  return { id, url, email, role, mostUses, uses, createdAt, expiresAt };
}

export function invitationUrl(token: string): string {
  return `/invitations/${token}`;
}

/** What a link invites to, for whoever holds it; null for one that never was, was revoked, or is spent. */
export async function readInvitation(db: Db, token: string, now: Date) {
  const workspaceId = workspaceIn(token);
  if (!workspaceId) return null;
  const invitation = await db.invitation.findUnique({
    where: { workspaceId_tokenHash: { workspaceId, tokenHash: hashToken(token) } },
    include: { workspace: { select: { name: true, slug: true, deletedAt: true, archivedAt: true } } },
  });
  if (!invitation || invitation.workspace.deletedAt) return null;
  const { id, role, email, uses, mostUses, expiresAt, workspace } = invitation;
  const state = uses >= mostUses ? "used" : expiresAt <= now ? "expired" : "open";
  return { id, workspaceId, role, email, state, workspace } as const;
}
