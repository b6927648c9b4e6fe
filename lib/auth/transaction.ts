import "server-only";
import { isDatabaseAway } from "@/lib/platform/database-away";
import { type Db, prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import { Prisma } from "@/lib/platform/prisma/client";

const MOST_TRIES = 3;

type Later = () => Promise<void>;

/** What waits for the end of each transaction that is open. */
const waiting = new WeakMap<Db, Later[]>();

/** Runs a verb in one transaction; again where the database asks for it (serialization failure, deadlock). */
export async function inTransaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const later: Later[] = [];
    try {
      const result = await prisma().$transaction((db) => {
        waiting.set(db, later);
        return work(db);
      });
      for (const each of later) await each().catch(logged);
      return result;
    } catch (error) {
      if (!isRetryable(error) || attempt === MOST_TRIES) throw error;
    }
  }
}

/**
 * Does what cannot be taken back, as removing a file, once the transaction of `db` has held; outside of one at once.
 * A failure is logged: what was asked for is done.
 */
export async function afterCommit(db: Db, work: Later): Promise<void> {
  const later = waiting.get(db);
  if (later) later.push(work);
  else await work();
}

function logged(err: unknown): void {
  logger().error({ err }, "something was left undone after a transaction");
}

function isRetryable(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}

const uniqueViolation = "P2002";

/** What the database says of an expected failure, as the door's own error; anything else as it was. */
export function asAppError(error: unknown): unknown {
  if (isDatabaseAway(error)) return new AppError("busy", { reason: "databaseAway", retryAfterSeconds: 5 });
  const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === uniqueViolation;
  return isTaken ? new AppError("conflict", { reason: "taken" }) : error;
}
