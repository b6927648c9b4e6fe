import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { hashToken, randomToken } from "@/lib/auth/secrets";
import { addDays } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { instantOf } from "@/lib/calendar/zone";
import { recordForAccount } from "@/lib/events/record";
import { AppError, invalid } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { TokenForm, TokenInput } from "./schema";

export type TokenRecord = ReturnType<typeof tokenRecord>;

const shown = {
  id: true,
  name: true,
  mayWrite: true,
  workspaceIds: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
} satisfies Prisma.ApiTokenSelect;
type Row = Prisma.ApiTokenGetPayload<{ select: typeof shown }>;

/** A token for a script of one's own. Its text is answered this once; what is kept is a hash. */
export async function createToken(
  scope: AccountScope,
  input: TokenInput,
): Promise<TokenRecord & { token: string }> {
  const { db, userId, now } = scope;
  const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
  if (expiresAt && expiresAt <= now) throw invalid("expiresAt", "inThePast");
  const token = randomToken();
  const row = await db.apiToken.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      name: input.name,
      mayWrite: input.scopes.includes("write"),
      workspaceIds: await assertOwn(scope, input.workspaceIds),
      createdAt: now,
      expiresAt,
    },
    select: shown,
  });
  await recordForAccount(scope, "created", { kind: "token", id: row.id, title: row.name });
  return { ...tokenRecord(row), token };
}

/** The same from the screen's form. The token ends when its last day is over by the person's clocks. */
export async function createTokenUntil(
  scope: AccountScope,
  { name, access, workspaceId, lastDay }: TokenForm,
): Promise<TokenRecord & { token: string }> {
  const end = lastDay ? instantOf(addDays(lastDay, 1), time("00:00"), scope.timeZone) : null;
  if (end && end <= scope.now) throw invalid("lastDay", "inThePast");
  return createToken(scope, {
    name,
    scopes: access === "write" ? ["read", "write"] : ["read"],
    workspaceIds: workspaceId ? [workspaceId] : [],
    expiresAt: end?.toISOString(),
  });
}

/** Newest first, for a screen. */
export async function everyToken({ db, userId }: AccountScope): Promise<TokenRecord[]> {
  const rows = await db.apiToken.findMany({ where: { userId }, select: shown, orderBy: { id: "desc" } });
  return rows.map(tokenRecord);
}

/** As the API lists things: oldest first, a page at a time. */
export async function listTokens(
  { db, userId }: AccountScope,
  { limit, cursor }: PageInput,
): Promise<Page<TokenRecord>> {
  const rows = await db.apiToken.findMany({
    where: { userId, ...afterCursor(cursor) },
    select: shown,
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(rows.map(tokenRecord), limit);
}

/** The token opens nothing any more. Throws not-found. */
export async function revokeToken(scope: AccountScope, { id }: { id: string }): Promise<void> {
  const { db, userId } = scope;
  const token = await db.apiToken.findFirst({ where: { id, userId }, select: { name: true } });
  if (!token) throw new AppError("not-found");
  await db.apiToken.deleteMany({ where: { id, userId } });
  await recordForAccount(scope, "deleted", { kind: "token", id, title: token.name });
}

async function assertOwn({ db, userId }: AccountScope, workspaceIds: string[]): Promise<string[]> {
  const ids = [...new Set(workspaceIds)];
  const own = await db.member.count({ where: { userId, workspaceId: { in: ids } } });
  if (own < ids.length) throw invalid("workspaceIds", "noSuchWorkspace");
  return ids;
}

function tokenRecord({ mayWrite, ...token }: Row) {
  return { ...token, scopes: mayWrite ? (["read", "write"] as const) : (["read"] as const) };
}
