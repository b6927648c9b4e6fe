import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "@/lib/platform/errors";
import { isSigned, readSignature } from "./read";

const params = ';created=1618884473;nonce="b3k2pp5k7z-50gnwp.yemd";keyid="key"';
const input = `sig=("@method" "@target-uri" "content-digest")${params}`;
const value = "sig=:AAECAwQ=:";

const headersOf = (signatureInput: string | null, signature: string | null = value) =>
  new Headers({
    ...(signatureInput !== null && { "Signature-Input": signatureInput }),
    ...(signature !== null && { Signature: signature }),
  });

test("a signature is read with what it covers and says", () => {
  const signature = readSignature(headersOf(`${input};alg="hmac-sha256";tag="app"`));

  expect(signature).toEqual({
    components: ["@method", "@target-uri", "content-digest"],
    params: { created: 1_618_884_473, nonce: "b3k2pp5k7z-50gnwp.yemd", keyid: "key", alg: "hmac-sha256" },
    paramsText: `("@method" "@target-uri" "content-digest")${params};alg="hmac-sha256";tag="app"`,
    value: new Uint8Array([0, 1, 2, 3, 4]),
  });
});

test("what it covers and says is written anew, as RFC 9651 writes it", () => {
  const { paramsText } = readSignature(
    headersOf('sig=(  "@method"   "@path" ); created=1; nonce="a\\"b";  keyid="key";later', value),
  );

  expect(paramsText).toBe('("@method" "@path");created=1;nonce="a\\"b";keyid="key";later');
});

test.each([
  ["no Signature-Input", null, value],
  ["no Signature", input, null],
  ["another label in each", input, "other=:AAECAwQ=:"],
  ["two signatures", `${input}, other=("@method")${params}`, `${value}, other=:AAAA:`],
  ["no list of components", `sig="@method"${params}`, value],
  ["a value that is no byte sequence", input, 'sig="AAECAwQ="'],
  ["a value that is a list", input, "sig=(:AAECAwQ=:)"],
  ["a component twice", `sig=("@method" "@method")${params}`, value],
  ["a component in another way", `sig=("@method" "content-digest";sf)${params}`, value],
  ["a component of another message", `sig=("@method";req)${params}`, value],
  ["a component in capitals", `sig=("Content-Digest")${params}`, value],
  ["a component that no header is called", `sig=("content digest")${params}`, value],
  ["a component that is no text", `sig=(method)${params}`, value],
  ["no created", 'sig=("@method");nonce="n";keyid="key"', value],
  ["no nonce", 'sig=("@method");created=1;keyid="key"', value],
  ["an empty nonce", 'sig=("@method");created=1;nonce="";keyid="key"', value],
  ["a nonce that is too long", `sig=("@method");created=1;nonce="${"n".repeat(129)}";keyid="key"`, value],
  ["no key", 'sig=("@method");created=1;nonce="n"', value],
  ["a created that is no whole number", 'sig=("@method");created=1.5;nonce="n";keyid="key"', value],
  ["another algorithm", `${input};alg="ed25519"`, value],
  ["an algorithm that is none", `${input};alg="none"`, value],
  ["a line that breaks off", 'sig=("@method', value],
  ["nothing in either", "", ""],
])("%s is unreadable", (_, signatureInput, signature) => {
  const reading = () => readSignature(headersOf(signatureInput, signature));

  expect(reading).toThrow(
    expect.objectContaining({ code: "unauthenticated", details: { reason: "signatureUnreadable" } }),
  );
});

test("whatever stands there, it is read or refused", () => {
  const odd = fc.string({
    unit: fc.constantFrom(...'sig=("@method");created=1;nonce keyid:?%,.-0 \\é'),
    maxLength: 60,
  });

  fc.assert(
    fc.property(odd, odd, fc.boolean(), (one, other, begins) => {
      try {
        readSignature(headersOf(begins ? `sig=(${one}` : one, begins ? `sig=:${other}` : other));
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("half a signature is one that is meant", () => {
  expect(isSigned(headersOf(input, null))).toBe(true);
  expect(isSigned(headersOf(null, value))).toBe(true);
  expect(isSigned(headersOf(null, null))).toBe(false);
});
