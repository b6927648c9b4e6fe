import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import type { Prisma } from "@/lib/platform/prisma/client";

type Read = Scope<"workspace:read">;

const shown = {
  id: true,
  userId: true,
  role: true,
  createdAt: true,
  user: { select: { name: true } },
} satisfies Prisma.MemberSelect;
type Row = Prisma.MemberGetPayload<{ select: typeof shown }>;

export type MemberRecord = ReturnType<typeof memberRecord>;

/** Who is in the workspace and as what, in the order in which they came. */
export async function listMembers(
  { db, workspaceId }: Read,
  { limit, cursor }: PageInput,
): Promise<Page<MemberRecord>> {
  const rows = await db.member.findMany({
    where: { workspaceId, ...afterCursor(cursor) },
    select: shown,
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(rows.map(memberRecord), limit);
}

/** Everybody at once, for a screen. */
export async function everyMember({ db, workspaceId }: Read): Promise<MemberRecord[]> {
  const rows = await db.member.findMany({ where: { workspaceId }, select: shown, orderBy: { id: "asc" } });
  return rows.map(memberRecord);
}

/** Throws not-found. */
export async function readMember({ db, workspaceId }: Read, { id }: { id: string }): Promise<MemberRecord> {
  const row = await db.member.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: shown });
  if (!row) throw new AppError("not-found");
  return memberRecord(row);
}

function memberRecord({ user, createdAt, ...member }: Row) {
  return { ...member, name: user.name, joinedAt: createdAt };
}
