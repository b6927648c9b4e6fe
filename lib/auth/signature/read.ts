import {
  type Dictionary,
  isInnerList,
  ParseError,
  parseDictionary,
  serializeInnerList,
} from "structured-headers";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors";

/** The signature that a request carries (RFC 9421, section 4), read and not yet believed. */
export type Signature = {
  /** What it covers, in its order: `@method` and the like, and names of headers. */
  components: string[];
  params: z.output<typeof signatureParams>;
  /** `@signature-params`, as the signature's base has it. */
  paramsText: string;
  value: Uint8Array;
};

/** Seconds since 1970, as the RFC has them. What else it may say (`tag`) is signed, and means nothing here. */
const signatureParams = z.object({
  created: z.int().nonnegative(),
  expires: z.int().optional(),
  nonce: z.string().min(1).max(128),
  keyid: z.string(),
  alg: z.literal("hmac-sha256").optional(),
});

const COMPONENT = /^@?[a-z0-9!#$%&'*+.^_`|~-]+$/;

/** Whether a request says that it is signed. */
export function isSigned(headers: Headers): boolean {
  return headers.has("signature-input") || headers.has("signature");
}

/** Throws unauthenticated unless there is exactly one, over things that stand for themselves. */
export function readSignature(headers: Headers): Signature {
  const [[label, input] = [], another] = dictionaryIn(headers, "signature-input");
  const [value] = dictionaryIn(headers, "signature").get(label ?? "") ?? [];
  if (!input || another || !isInnerList(input) || !(value instanceof ArrayBuffer)) throw unreadable();

  const [items, given] = input;
  const components = items.flatMap(([name, ways]) =>
    typeof name === "string" && ways.size === 0 && COMPONENT.test(name) ? [name] : [],
  );
  const params = signatureParams.safeParse(Object.fromEntries(given));
  if (!params.success || new Set(components).size < items.length) throw unreadable();
  return {
    components,
    params: params.data,
    paramsText: serializeInnerList(input),
    value: new Uint8Array(value),
  };
}

function dictionaryIn(headers: Headers, name: string): Dictionary {
  try {
    return parseDictionary(headers.get(name) ?? "");
  } catch (error) {
    throw error instanceof ParseError ? unreadable() : error;
  }
}

function unreadable(): AppError {
  return new AppError("unauthenticated", { reason: "signatureUnreadable" });
}
