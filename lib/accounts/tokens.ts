import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { hashToken, randomToken } from "@/lib/auth/secrets";
import { recordForAccount } from "@/lib/events/record";
import { credentials } from "./credentials";
import { askedBy, reachOf, shown, type TokenRecord, tokenRecord } from "./reach";
import type { TokenForm, TokenInput } from "./schema";

export const {
  every: everyToken,
  list: listTokens,
  revoke: revokeToken,
} = credentials("token", (db) => db.apiToken);

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
