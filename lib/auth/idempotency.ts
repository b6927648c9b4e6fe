import "server-only";
import { createHash } from "node:crypto";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { JobScope } from "./scope";
import { decrypt, encrypt, hashToken } from "./secrets";

export type Answer = { status: number; body: unknown };
type Call = { userId: string; method: string; path: string; key: string };
type Row = Prisma.IdempotencyKeyUserIdMethodPathKeyCompoundUniqueInput;

const KEPT_MS = 24 * 3_600_000;
/** No request lives this long: a key still in flight by then belongs to a process that died. */
const ABANDONED_MS = 60_000;

/**
 * Does `work` once for a caller's key on one method and path, and answers the same again for 24 hours.
 * Throws conflict for another body under the key, and while the first is still in flight.
 */
export async function once(
  call: Call,
  body: string,
  now: Date,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const row = { ...call, key: fitting(call.key, 255), path: fitting(call.path, 400) };
  const bodyHash = createHash("sha256").update(body).digest("base64url");
  await forgetOld(row, now);
  const { count } = await prisma().idempotencyKey.createMany({
    data: [{ ...row, bodyHash, createdAt: now }],
    skipDuplicates: true,
  });
  return count === 0 ? keptAnswer(row, bodyHash) : keep(row, work);
}

/** Lets go of every key that is past its time, whoever used it. */
export async function forgetOldKeys({ db, now }: JobScope): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
}

/** A text as its column holds it; a longer one by its hash, so that two which begin alike stay two. */
function fitting(text: string, most: number): string {
  return text.length <= most ? text : hashToken(text);
}

async function forgetOld(row: Row, now: Date): Promise<void> {
  const before = (ms: number) => ({ lt: new Date(now.getTime() - ms) });
  const old = [{ createdAt: before(KEPT_MS) }, { status: null, createdAt: before(ABANDONED_MS) }];
  await prisma().idempotencyKey.deleteMany({ where: { ...row, OR: old } });
}

async function keptAnswer(row: Row, bodyHash: string): Promise<Answer> {
  const kept = await prisma().idempotencyKey.findUnique({ where: { userId_method_path_key: row } });
  if (kept && kept.bodyHash !== bodyHash) throw new AppError("conflict", { reason: "keyOfAnotherBody" });
  if (!kept?.status) throw new AppError("conflict", { reason: "keyInFlight" });
  return { status: kept.status, body: kept.response ? JSON.parse(decrypt(kept.response)) : null };
}

/** Encrypted, since some answers tell a token. What failed on our side is not kept, so that it can be tried again. */
async function keep(row: Row, work: () => Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined;
  try {
    answer = await work();
    return answer;
  } finally {
    if (answer && answer.status < 500) {
      const response = encrypt(JSON.stringify(answer.body ?? null));
      await prisma().idempotencyKey.updateMany({ where: row, data: { status: answer.status, response } });
    } else await prisma().idempotencyKey.deleteMany({ where: row });
  }
}
