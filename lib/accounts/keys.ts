import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { encrypt, randomToken } from "@/lib/auth/secrets";
import { recordForAccount } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import { askedBy, reachOf, shown, type TokenRecord, tokenRecord } from "./reach";
import type { TokenForm, TokenInput } from "./schema";

/** A key to sign requests with. Its secret is answered this once; kept encrypted, since checking takes it again. */
export async function createKey(
  scope: AccountScope,
  input: TokenInput,
): Promise<TokenRecord & { secret: string }> {
  const secret = randomToken();
  const data = { secretEncrypted: encrypt(secret), ...(await reachOf(scope, input)) };
  const row = await scope.db.signingKey.create({ data, select: shown });
  await recordForAccount(scope, "created", { kind: "key", id: row.id, title: row.name });
  return { ...tokenRecord(row), secret };
}

/** The same from the screen's form. */
export async function createKeyUntil(scope: AccountScope, form: TokenForm) {
  return createKey(scope, askedBy(scope, form));
}

/** Newest first, for a screen. */
export async function everyKey({ db, userId }: AccountScope): Promise<TokenRecord[]> {
  const rows = await db.signingKey.findMany({ where: { userId }, select: shown, orderBy: { id: "desc" } });
  return rows.map(tokenRecord);
}

/** As the API lists things: oldest first, a page at a time. */
export async function listKeys(
  { db, userId }: AccountScope,
  { limit, cursor }: PageInput,
): Promise<Page<TokenRecord>> {
  const rows = await db.signingKey.findMany({
    where: { userId, ...afterCursor(cursor) },
    select: shown,
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(rows.map(tokenRecord), limit);
}

/** What it signs opens nothing any more. Throws not-found. */
export async function revokeKey(scope: AccountScope, { id }: { id: string }): Promise<void> {
  const { db, userId } = scope;
  const key = await db.signingKey.findFirst({ where: { id, userId }, select: { name: true } });
  if (!key) throw new AppError("not-found");
  await db.signingKey.deleteMany({ where: { id, userId } });
  await recordForAccount(scope, "deleted", { kind: "key", id, title: key.name });
}
