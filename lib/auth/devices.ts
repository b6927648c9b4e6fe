import "server-only";
import { type Db, prisma } from "@/lib/platform/db";
import type { RequestContext } from "./request";
import { hashToken, randomToken } from "./secrets";

/** Signs a device in and returns the secret that its cookie shall carry: a new one at every sign-in. */
export async function openDevice(
  userId: string,
  { now, userAgent, address }: RequestContext,
): Promise<string> {
  const token = randomToken();
  const data = { tokenHash: hashToken(token), userId, userAgent, address, createdAt: now, lastSeenAt: now };
  await prisma().signIn.create({ data });
  return token;
}

/** A token for a script, signed in with a password through the API. */
export async function openApiToken(db: Db, userId: string, name: string, now: Date): Promise<string> {
  const token = randomToken();
  await db.apiToken.create({ data: { tokenHash: hashToken(token), userId, name, createdAt: now } });
  return token;
}
