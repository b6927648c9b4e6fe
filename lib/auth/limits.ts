import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { counters } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

const limits = {
  signInPerAddress: () => ({ points: env().LIMIT_SIGN_IN_PER_ADDRESS, duration: 60 }),
  signInPerAccount: () => ({ points: env().LIMIT_SIGN_IN_PER_ACCOUNT, duration: 60 }),
  badTokensPerAddress: () => ({ points: env().LIMIT_BAD_TOKENS_PER_ADDRESS, duration: 60 }),
  registerPerAddress: () => ({ points: env().LIMIT_REGISTER_PER_ADDRESS, duration: 60 }),
  registerPerEmail: () => ({ points: env().LIMIT_REGISTER_PER_EMAIL, duration: 3600 }),
  importsPerUser: () => ({ points: env().LIMIT_IMPORTS_PER_USER, duration: 60 }),
  downloadsPerUser: () => ({ points: env().LIMIT_DOWNLOADS_PER_USER, duration: 60 }),
  mailsPerUser: () => ({ points: env().LIMIT_MAILS_PER_USER, duration: 3600 }),
} as const;

export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterPostgres>();

/** Counts one use of `key`. Throws too-many-requests, with the seconds to wait, once the limit is passed. */
export async function consume(limit: Limit, key: string): Promise<void> {
  try {
    await limiter(limit).consume(key);
  } catch (refusal) {
    throw refusalOf(refusal);
  }
}

/** Takes one use back, where only failures shall count. */
export async function giveBack(limit: Limit, key: string): Promise<void> {
  await limiter(limit).reward(key);
}

function limiter(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: counters(),
    storeType: "pool",
    tableName: "RateLimit",
    tableCreated: true,
    keyPrefix: limit,
    ...limits[limit](),
  });
  limiters.set(limit, made);
  return made;
}

function refusalOf(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal;
  return new AppError("too-many-requests", {
    retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
  });
}
