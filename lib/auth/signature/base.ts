import { createHmac, timingSafeEqual } from "node:crypto";
import type { Signature } from "./read";

/** Of a request, what a signature can cover: as its sender has it, and the target as it stands in the first line. */
export type Message = { method: string; origin: URL; target: string; headers: Headers };

const derived: Record<string, (message: Message) => string> = {
  "@method": ({ method }) => method,
  "@target-uri": ({ origin, target }) => origin.origin + target,
  "@authority": ({ origin }) => origin.host,
  "@scheme": ({ origin }) => origin.protocol.slice(0, -1),
  "@request-target": ({ target }) => target,
  "@path": ({ target }) => target.replace(/\?.*/, ""),
  "@query": ({ target }) => /\?.*/.exec(target)?.[0] ?? "?",
};

/** The text that is signed (RFC 9421, section 2.5); null where it covers what the request has not got. */
export function signatureBase(
  message: Message,
  { components, paramsText }: Pick<Signature, "components" | "paramsText">,
): string | null {
  const lines: string[] = [];
  for (const name of components) {
    const value = name.startsWith("@") ? derived[name]?.(message) : message.headers.get(name);
    if (value === undefined || value === null) return null;
    lines.push(`"${name}": ${value}`);
  }
  return [...lines, `"@signature-params": ${paramsText}`].join("\n");
}

/** Whether who signed `base` had the secret (section 3.3.3), in the same time for every wrong answer. */
export function isSignedWith(secret: string | Uint8Array, base: string, value: Uint8Array): boolean {
  const expected = createHmac("sha256", secret).update(base, "latin1").digest();
  return value.length === expected.length && timingSafeEqual(value, expected);
}
