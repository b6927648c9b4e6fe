import "server-only";
import { z } from "zod";
import { prisma } from "@/lib/platform/db";
import type { JobScope } from "../scope";
import { decrypt } from "../secrets";

/** Longer than a signature is taken, whatever the clocks of the processes say. */
const KEPT_MS = 3_600_000;

/** The secret of a key; null where there is no such key any more, or it was made under another AUTH_SECRET. */
export async function secretOf(keyId: string, now: Date): Promise<string | null> {
  if (!z.uuid().safeParse(keyId).success) return null;
  const key = await prisma().signingKey.findUnique({
    where: { id: keyId, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    select: { secretEncrypted: true },
  });
  return key && decrypted(key.secretEncrypted);
}

function decrypted(text: string): string | null {
  try {
    return decrypt(text);
  } catch {
    return null;
  }
}

/** Uses up a nonce of a key. False where it was used before, or by another request at this moment. */
export async function spendNonce(keyId: string, nonce: string, now: Date): Promise<boolean> {
  const data = [{ keyId, nonce, spentAt: now }];
  const { count } = await prisma().spentNonce.createMany({ data, skipDuplicates: true });
  return count === 1;
}

/** Lets go of nonces whose requests are too old by now to be sent again. */
export async function forgetSpentNonces({ db, now }: JobScope): Promise<void> {
  await db.spentNonce.deleteMany({ where: { spentAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
}
