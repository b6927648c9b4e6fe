import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { encrypt, randomToken } from "@/lib/auth/secrets";
import { recordForAccount } from "@/lib/events/record";
import { credentials } from "./credentials";
import { askedBy, reachOf, shown, type TokenRecord, tokenRecord } from "./reach";
import type { TokenForm, TokenInput } from "./schema";

export const {
  every: everyKey,
  list: listKeys,
  revoke: revokeKey,
} = credentials("key", (db) => db.signingKey);

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
