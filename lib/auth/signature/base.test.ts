import { describe, expect, test } from "vitest";
import { isSignedWith, type Message, signatureBase } from "./base";

/** RFC 9421, appendices B.1.5 and B.2. */
const sharedSecret = Buffer.from(
  "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==",
  "base64",
);
const testRequest: Message = {
  method: "POST",
  origin: new URL("https://example.com"),
  target: "/foo?param=Value&Pet=dog",
  headers: new Headers({
    Host: "example.com",
    Date: "Tue, 20 Apr 2021 02:07:55 GMT",
    "Content-Type": "application/json",
    "Content-Digest":
      "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:",
    "Content-Length": "18",
  }),
};

describe("RFC 9421, appendix B.2.5: a request signed with hmac-sha256", () => {
  const components = ["date", "@authority", "content-type"];
  const paramsText = '("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"';
  const base = signatureBase(testRequest, { components, paramsText }) ?? "";
  const signature = Buffer.from("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=", "base64");

  test("has this base", () => {
    expect(base).toBe(
      [
        '"date": Tue, 20 Apr 2021 02:07:55 GMT',
        '"@authority": example.com',
        '"content-type": application/json',
        `"@signature-params": ${paramsText}`,
      ].join("\n"),
    );
  });

  test("is verified", () => {
    expect(isSignedWith(sharedSecret, base, signature)).toBe(true);
  });

  test.each([
    ["another base", sharedSecret, base.replace("Apr", "May"), signature],
    ["another secret", Buffer.from("another"), base, signature],
    ["a bit that was turned", sharedSecret, base, Buffer.from(signature).fill(signature.at(0) ?? 0, 1, 2)],
    ["half of it", sharedSecret, base, signature.subarray(0, 16)],
    ["nothing", sharedSecret, base, Buffer.alloc(0)],
  ])("is refused with %s", (_, secret, signed, value) => {
    expect(isSignedWith(secret, signed, value)).toBe(false);
  });
});

/** RFC 9421, sections 2.1 and 2.2. */
describe("what a component stands for", () => {
  const headers = new Headers([
    ["X-OWS-Header", "  Leading and trailing whitespace.  "],
    ["Cache-Control", "max-age=60"],
    ["Cache-Control", "   must-revalidate"],
    ["X-Empty-Header", ""],
  ]);
  const at = (origin: string, target = "/"): Message => ({
    method: "GET",
    origin: new URL(origin),
    target,
    headers,
  });
  const www = at("https://www.example.com", "/path?param=value");
  const valueIn = (name: string, message = www) =>
    signatureBase(message, { components: [name], paramsText: "" })?.split("\n")[0];

  test.each([
    ["x-ows-header", "Leading and trailing whitespace."],
    ["cache-control", "max-age=60, must-revalidate"],
    ["x-empty-header", ""],
    ["@method", "GET"],
    ["@target-uri", "https://www.example.com/path?param=value"],
    ["@authority", "www.example.com"],
    ["@scheme", "https"],
    ["@request-target", "/path?param=value"],
    ["@path", "/path"],
    ["@query", "?param=value"],
  ])("%s", (name, value) => {
    expect(valueIn(name)).toBe(`"${name}": ${value}`);
  });

  test("a host is in small letters, without the port that goes without saying", () => {
    expect(valueIn("@authority", at("https://WWW.Example.com:443"))).toBe('"@authority": www.example.com');
    expect(valueIn("@authority", at("https://www.example.com:8443"))).toBe(
      '"@authority": www.example.com:8443',
    );
  });

  test.each([
    ["/path", "?"],
    ["/path?", "?"],
    ["/path?q=a%20b+c?d&q='", "?q=a%20b+c?d&q='"],
  ])("the query of %s is %s, as it was sent", (target, query) => {
    expect(valueIn("@query", at("https://www.example.com", target))).toBe(`"@query": ${query}`);
    expect(valueIn("@path", at("https://www.example.com", target))).toBe('"@path": /path');
  });

  test.each(["x-missing", "@status", "@query-param", "@nonsense", "@constructor"])(
    "%s is nothing that this request has",
    (name) => {
      expect(signatureBase(www, { components: [name], paramsText: "" })).toBeNull();
    },
  );
});
