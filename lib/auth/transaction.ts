import "server-only";
import { type Db, prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";

const MOST_TRIES = 3;

/** Runs a verb in one transaction; again where the database asks for it (serialization failure, deadlock). */
export async function inTransaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma().$transaction(work);
    } catch (error) {
      if (!isRetryable(error) || attempt === MOST_TRIES) throw error;
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}

const uniqueViolation = "P2002";
const unreachable = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);

/** What the database says of an expected failure, as the door's own error; anything else as it was. */
export function asAppError(error: unknown): unknown {
  if (error instanceof Prisma.PrismaClientInitializationError) return databaseAway();
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  if (error.code === uniqueViolation) return new AppError("conflict", { reason: "taken" });
  return unreachable.has(error.code) ? databaseAway() : error;
}

function databaseAway(): AppError {
  return new AppError("busy", { reason: "databaseAway", retryAfterSeconds: 5 });
}
