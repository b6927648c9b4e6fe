import "server-only";
import { getTranslations } from "next-intl/server";
import { AppError, type ErrorCode, type ErrorMessage, statusOf } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import type { Answer } from "./idempotency";

/** A title is its type's, whatever happened this time (RFC 9457): of these types the `detail` says what did. */
const TITLES: Partial<Record<ErrorCode, ErrorMessage>> = {
  conflict: "conflictTitle",
  forbidden: "forbiddenTitle",
};

/** Any failure as an RFC 9457 problem. What nobody expected is logged, and leaves as a 500 that tells nothing. */
export async function problemOf(error: unknown, requestId: string): Promise<Answer> {
  const t = await getTranslations("errors");
  if (!(error instanceof AppError)) {
    logger().error({ err: error, requestId }, "a request failed");
    const said = { title: t("unexpectedTitle"), detail: t("unexpectedDetail") };
    const body = { type: "/docs#unexpected", ...said, status: 500, requestId };
    return { status: 500, body };
  }
  const { issues, reason, retryAfterSeconds = 0, current, changes } = error.details;
  const status = statusOf[error.code];
  const body = {
    type: `/docs#${error.code}`,
    title: t(TITLES[error.code] ?? error.code, { seconds: retryAfterSeconds }),
    status,
    detail: t(reason ?? error.code, { seconds: retryAfterSeconds }),
    requestId,
    ...(issues &&
      status === 422 && {
        errors: issues.map(({ path, code, params }) => ({ path: path.join("."), message: t(code, params) })),
      }),
    ...(current !== undefined && { current }),
    ...(changes && { changes }),
    ...(retryAfterSeconds > 0 && { retryAfter: retryAfterSeconds }),
  };
  return { status, body };
}

/** What would be let in (RFC 9421, section 5.1), said beside the challenge to whom was not. */
const ACCEPTED = 'rota=("@method" "@target-uri" "content-digest");created;alg="hmac-sha256"';

/** An answer of the API: private, never stored, and a problem where it is one. */
export function respond({ status, body }: Answer, requestId: string): Response {
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  if (status === 204) return new Response(null, { status, headers });
  headers.set("content-type", status >= 400 ? "application/problem+json" : "application/json");
  if (status === 401) {
    headers.set("www-authenticate", "Bearer");
    headers.set("accept-signature", ACCEPTED);
  }
  const retryAfter =
    typeof body === "object" && body !== null && "retryAfter" in body ? body.retryAfter : null;
  if (retryAfter !== null) headers.set("retry-after", String(retryAfter));
  return new Response(JSON.stringify(body), { status, headers });
}
