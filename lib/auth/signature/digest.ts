import { createHash } from "node:crypto";
import { ParseError, parseDictionary } from "structured-headers";

/** Those that RFC 9530 calls active; older ones prove nothing. */
const algorithms: Record<string, string> = { "sha-256": "sha256", "sha-512": "sha512" };

/** Whether a Content-Digest (RFC 9530) is the body's: by one algorithm at least, and by all that are known. */
export function isDigestOf(header: string, body: Uint8Array): boolean {
  const claims = claimsIn(header).flatMap(([name, [value]]) => {
    const algorithm = algorithms[name];
    return algorithm ? [{ algorithm, value }] : [];
  });
  return (
    claims.length > 0 &&
    claims.every(
      ({ algorithm, value }) =>
        value instanceof ArrayBuffer &&
        createHash(algorithm).update(body).digest().equals(new Uint8Array(value)),
    )
  );
}

function claimsIn(header: string) {
  try {
    return [...parseDictionary(header)];
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}
