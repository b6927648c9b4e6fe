import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { addDays } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { instantOf } from "@/lib/calendar/zone";
import { invalid } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { TokenForm, TokenInput } from "./schema";

/** What is shown of a token, and as well of a signing key. */
export const shown = {
  id: true,
  name: true,
  mayWrite: true,
  workspaceIds: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
} satisfies Prisma.ApiTokenSelect & Prisma.SigningKeySelect;

export type TokenRecord = ReturnType<typeof tokenRecord>;

export function tokenRecord({ mayWrite, ...token }: Prisma.ApiTokenGetPayload<{ select: typeof shown }>) {
  return { ...token, scopes: mayWrite ? (["read", "write"] as const) : (["read"] as const) };
}

/** The row of a new token or key, but for its secret: whose it is, what it opens, and how long. */
export async function reachOf(scope: AccountScope, { name, scopes, workspaceIds, expiresAt }: TokenInput) {
  const end = expiresAt ? new Date(expiresAt) : null;
  if (end && end <= scope.now) throw invalid("expiresAt", "inThePast");
  return {
    userId: scope.userId,
    name,
    mayWrite: scopes.includes("write"),
    workspaceIds: await assertOwn(scope, workspaceIds),
    createdAt: scope.now,
    expiresAt: end,
  };
}

/** What the screen's form asks for. It ends when its last day is over by the person's clocks. */
export function askedBy(
  { now, timeZone }: AccountScope,
  { name, access, workspaceId, lastDay }: TokenForm,
): TokenInput {
  const end = lastDay ? instantOf(addDays(lastDay, 1), time("00:00"), timeZone) : null;
  if (end && end <= now) throw invalid("lastDay", "inThePast");
  return {
    name,
    scopes: access === "write" ? ["read", "write"] : ["read"],
    workspaceIds: workspaceId ? [workspaceId] : [],
    expiresAt: end?.toISOString(),
  };
}

async function assertOwn({ db, userId }: AccountScope, workspaceIds: string[]): Promise<string[]> {
  const ids = [...new Set(workspaceIds)];
  const own = await db.member.count({ where: { userId, workspaceId: { in: ids } } });
  if (own < ids.length) throw invalid("workspaceIds", "noSuchWorkspace");
  return ids;
}
