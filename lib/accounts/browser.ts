import "server-only";
import { decode, type JWT, type JWTDecodeParams } from "next-auth/jwt";
import { closeDevice, openDevice } from "@/lib/auth/devices";
import { findByDevice } from "@/lib/auth/identity";
import { requestContext } from "@/lib/auth/request";
import { inTransaction } from "@/lib/auth/transaction";
import { deviceSecret } from "@/lib/auth/viewer";
import { recordForAccount } from "@/lib/events/record";

/** Signs this browser in: a new secret for its cookie. Whatever sign-in it held before is dead. */
export async function signInBrowser(userId: string): Promise<string> {
  const [context, held] = await Promise.all([requestContext(), deviceSecret()]);
  return inTransaction(async (db) => {
    if (held) await closeDevice(db, held);
    const { name } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
    const scope = { db, userId, now: context.now, requestId: context.requestId };
    await recordForAccount(scope, "signedIn", { kind: "user", id: userId, title: name });
    return openDevice(db, userId, context);
  });
}

/** Kills the sign-in that carries this secret, so that a kept copy of the cookie opens nothing. */
export async function signOutBrowser(secret: string): Promise<void> {
  const { now, requestId } = await requestContext();
  await inTransaction(async (db) => {
    const user = await closeDevice(db, secret);
    if (!user) return;
    const scope = { db, userId: user.id, now, requestId };
    await recordForAccount(scope, "signedOut", { kind: "user", id: user.id, title: user.name });
  });
}

/** What a session cookie claims, as long as its sign-in stands: next-auth links a Google account to whom it names. */
export async function liveClaims(cookie: JWTDecodeParams): Promise<JWT | null> {
  const claims = await decode(cookie);
  const { now } = await requestContext();
  return typeof claims?.sid === "string" && (await findByDevice(claims.sid, now)) ? claims : null;
}
