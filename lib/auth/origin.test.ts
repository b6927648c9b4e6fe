import { afterEach, beforeEach, expect, test, vi } from "vitest";

const kept = { ...process.env };

beforeEach(() => {
  process.env.AUTH_SECRET = "a secret that only the tests know, and they tell";
  process.env.DATABASE_URL = "postgres://nowhere/rota";
});

afterEach(() => {
  process.env = { ...kept };
});

/** Whether a form with these headers is let in, where APP_URL is this. */
async function isLetIn(appUrl: string, headers: Record<string, string>): Promise<boolean> {
  vi.resetModules();
  process.env.APP_URL = appUrl;
  const { assertSameOrigin } = await import("./origin");
  try {
    assertSameOrigin(new Headers(headers));
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: "forbidden", details: { reason: "foreignOrigin" } });
    return false;
  }
}

const host = "rota.example";

test("a form of this site is let in", async () => {
  expect(await isLetIn("", { host, origin: "https://rota.example" })).toBe(true);
  expect(await isLetIn("", { host: "localhost:3000", origin: "http://localhost:3000" })).toBe(true);
  expect(
    await isLetIn("https://rota.example/", { host: "127.0.0.1:3000", origin: "https://rota.example" }),
  ).toBe(true);
});

test.each([
  ["no Origin", {}],
  ["an empty one", { origin: "" }],
  ["null", { origin: "null" }],
  ["another site", { origin: "https://evil.example" }],
  ["another port", { origin: "https://rota.example:8443" }],
  ["a site that begins like ours", { origin: "https://rota.example.evil.example" }],
  ["our name as a user", { origin: "https://rota.example@evil.example" }],
  ["what is no address", { origin: "rota.example" }],
  ["a forged forwarded host", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
  ["only a Referer", { referer: "https://rota.example/account" }],
])("%s is refused", async (_, headers) => {
  expect(await isLetIn("", { host, ...headers })).toBe(false);
  expect(await isLetIn("https://rota.example", { host, ...headers })).toBe(false);
});

test("where APP_URL is set, it alone is this site", async () => {
  expect(
    await isLetIn("https://rota.example", { host: "evil.example", origin: "https://evil.example" }),
  ).toBe(false);
  expect(await isLetIn("https://rota.example", { host, origin: "http://rota.example" })).toBe(false);
});

test("without a Host nothing is this site", async () => {
  expect(await isLetIn("", { origin: "https://rota.example" })).toBe(false);
});
