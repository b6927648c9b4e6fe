import { AppError } from "@/lib/platform/errors";
import type { Signature } from "./read";

/** How old a signature may be, and how far ahead its maker's clock (seconds). */
const MOST_OLD = 300;
const MOST_AHEAD = 60;

const SAYS_WHERE = [["@target-uri"], ["@authority", "@path", "@query"]];

/**
 * Throws unauthenticated unless a signature covers all by which the request means what it means: method, target, and
 * its idempotency key. The body's digest is asked for once there is known to be a body.
 */
export function assertCovers({ components }: Signature, headers: Headers): void {
  const covers = (name: string) => components.includes(name);
  const hasKey = headers.has("idempotency-key");
  const suffices =
    covers("@method") &&
    SAYS_WHERE.some((names) => names.every(covers)) &&
    (!hasKey || covers("idempotency-key"));
  if (!suffices) throw new AppError("unauthenticated", { reason: "signatureIncomplete" });
}

/** Throws unauthenticated for one that was made too long ago, is not made yet, or is over by its own word. */
export function assertFresh({ params: { created, expires } }: Signature, now: Date): void {
  const seconds = now.getTime() / 1000;
  const isFresh = created >= seconds - MOST_OLD && created <= seconds + MOST_AHEAD;
  if (!isFresh || (expires !== undefined && expires <= seconds)) {
    throw new AppError("unauthenticated", { reason: "signatureStale" });
  }
}
