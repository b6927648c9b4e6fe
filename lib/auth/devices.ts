import "server-only";
import type { Db } from "@/lib/platform/db";
import type { RequestContext } from "./request";
import { hashToken, randomToken } from "./secrets";

/** Signs a device in and returns the secret that its cookie shall carry: a new one at every sign-in. */
export async function openDevice(
  db: Db,
  userId: string,
  { now, userAgent, address }: Pick<RequestContext, "now" | "userAgent" | "address">,
): Promise<string> {
  const token = randomToken();
  const data = { tokenHash: hashToken(token), userId, userAgent, address, createdAt: now, lastSeenAt: now };
  await db.signIn.create({ data });
  return token;
}

/** The device that held this secret is signed out. Says whose it was; null where it was none any more. */
export async function closeDevice(db: Db, token: string): Promise<{ id: string; name: string } | null> {
  const where = { tokenHash: hashToken(token) };
  const device = await db.signIn.findUnique({
    where,
    select: { user: { select: { id: true, name: true } } },
  });
  const { count } = await db.signIn.deleteMany({ where });
  return count > 0 && device ? device.user : null;
}

/** Devices, API tokens and signing keys that are dead from now on. */
export async function endCredentials(
  db: Db,
  where: { userId: string; id?: string | { not: string } },
): Promise<void> {
  await Promise.all([
    db.signIn.deleteMany({ where }),
    db.apiToken.deleteMany({ where }),
    db.signingKey.deleteMany({ where }),
  ]);
}
