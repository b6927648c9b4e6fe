const API = /^\/api\/v1\//;
const PREFLIGHT = {
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers":
    "authorization, content-digest, content-type, idempotency-key, signature, signature-input",
  "access-control-max-age": "600",
};

/** Reads CORS_ORIGINS: origins as https://friend.example, by commas or spaces. Throws an error that names the bad part. */
export function readOrigins(text = "") {
  const origins = text.split(/[\s,]+/).filter(Boolean);
  const bad = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (bad) throw new Error(`CORS_ORIGINS: ${bad} is no origin as https://friend.example`);
  return new Set(origins);
}

/** What an answer says to pages of other sites; nothing unless theirs was named. Never that cookies may come along. */
export function corsHeaders({ url, headers }, origins) {
  if (origins.size === 0 || !API.test(url)) return {};
  if (!origins.has(headers.origin)) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": headers.origin,
    "access-control-expose-headers": "content-disposition, retry-after, x-request-id",
  };
}

/** What a named site's browser is told before it sends a request; null where it does not ask. */
export function preflightHeaders({ method, url, headers }, origins) {
  const asks = method === "OPTIONS" && "access-control-request-method" in headers;
  return asks && API.test(url) && origins.has(headers.origin) ? PREFLIGHT : null;
}
