import { expect, test } from "vitest";
import { isDigestOf } from "./digest";

/** RFC 9421, appendix B.2; RFC 9530, appendix B, has the same body with the same digests. */
const body = Buffer.from('{"hello": "world"}');
const sha256 = "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:";
const sha512 =
  "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";

test.each([sha256, sha512, `${sha256}, ${sha512}`, `md5=:AAAA:, ${sha256}`])("%s is the body's", (header) => {
  expect(isDigestOf(header, body)).toBe(true);
});

test.each([
  ["of another body", sha256, Buffer.from('{"hello": "World"}')],
  ["of which one is wrong", `${sha256}, sha-512=:AAAA:`, body],
  ["by nothing that proves anything", "md5=:Sd/dVLAcvNLSq16eXua5uQ==:", body],
  ["that is no byte sequence", sha256.replaceAll(":", '"'), body],
  ["that is no structured field", "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=", body],
  ["that says nothing", "", body],
])("a digest %s is not", (_, header, sent) => {
  expect(isDigestOf(header, sent)).toBe(false);
});
