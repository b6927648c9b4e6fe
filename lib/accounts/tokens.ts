import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { hashToken, randomToken } from "@/lib/auth/secrets";
import { recordForAccount } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import { askedBy, reachOf, shown, type TokenRecord, tokenRecord } from "./reach";
import type { TokenForm, TokenInput } from "./schema";

/** A token for a script of one's own. Its text is answered this once; what is kept is a hash. */
export async function createToken(
  scope: AccountScope,
  input: TokenInput,
): Promise<TokenRecord & { token: string }> {
  const token = randomToken();
  const data = { tokenHash: hashToken(token), ...(await reachOf(scope, input)) };
  const row = await scope.db.apiToken.create({ data, select: shown });
  await recordForAccount(scope, "created", { kind: "token", id: row.id, title: row.name });
  return { ...tokenRecord(row), token };
}

/** The same from the screen's form. */
export async function createTokenUntil(scope: AccountScope, form: TokenForm) {
  return createToken(scope, askedBy(scope, form));
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
