import "server-only";
import { AppError, type ErrorMessage } from "@/lib/platform/errors";
import { type Found, findBySigningKey } from "../identity";
import type { RequestContext } from "../request";
import { originBy } from "../site";
import { isSignedWith, type Message, signatureBase } from "./base";
import { assertCovers, assertFresh } from "./demands";
import { isDigestOf } from "./digest";
import { secretOf, spendNonce } from "./keys";
import { readSignature, type Signature } from "./read";

/**
 * Who signed a request (docs/decisions/0032). Its nonce is used up last, so that nobody but its signer can. Throws
 * unauthenticated, and what reading the body throws.
 */
export async function foundBySignature(
  request: Request,
  body: () => Promise<Uint8Array>,
  { now }: RequestContext,
): Promise<Found> {
  const signature = readSignature(request.headers);
  assertCovers(signature, request.headers);
  assertFresh(signature, now);

  const { keyid, nonce } = signature.params;
  const [message, secret] = [messageOf(request), await secretOf(keyid, now)];
  const base = message && signatureBase(message, signature);
  if (!secret || !base || !isSignedWith(secret, base, signature.value)) throw refused("signatureWrong");
  assertDigest(signature, request.headers, await body());
  if (!(await spendNonce(keyid, nonce, now))) throw refused("signatureReplayed");

  const found = await findBySigningKey(keyid, now);
  if (!found) throw refused("signatureWrong");
  return found;
}

/** Next writes a request's address anew; the front (scripts/) tells it as it came. */
function messageOf({ method, headers }: Request): Message | null {
  const target = headers.get("x-rota-target");
  if (target === null) throw new Error("A signed request came past scripts/http-front.mjs");
  const origin = originBy(headers);
  return URL.canParse(origin) && target.startsWith("/")
    ? { method, origin: new URL(origin), target, headers }
    : null;
}

function assertDigest({ components }: Signature, headers: Headers, body: Uint8Array): void {
  const isCovered = components.includes("content-digest");
  if (!isCovered && body.length > 0) throw refused("signatureIncomplete");
  if (isCovered && !isDigestOf(headers.get("content-digest") ?? "", body)) throw refused("digestWrong");
}

function refused(reason: ErrorMessage): AppError {
  return new AppError("unauthenticated", { reason });
}
