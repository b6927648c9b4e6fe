import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const SECRET = "a secret that only the tests know, and they tell";
const kept = { ...process.env };

beforeEach(() => {
  Object.assign(process.env, { AUTH_SECRET: SECRET, DATABASE_URL: "postgres://nowhere/rota" });
});

afterEach(() => {
  process.env = { ...kept };
});

/** The environment is read once a process. */
async function cookiesAt(appUrl: string) {
  vi.resetModules();
  process.env.APP_URL = appUrl;
  return import("./cookie");
}

test("behind TLS the browser itself holds every cookie to this host and to TLS", async () => {
  const { cookieName, cookieOptions } = await cookiesAt("https://rota.example");

  expect(cookieName("session")).toBe("__Host-rota.session");
  expect(cookieName("device")).toBe("__Host-rota.device");
  expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
});

test.each(["http://rota.example", ""])(
  "without TLS (%s) they are still out of scripts' reach",
  async (url) => {
    const { cookieName, cookieOptions } = await cookiesAt(url);

    expect(cookieName("session")).toBe("rota.session");
    expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
  },
);

test("a session cookie gives its secret only whole, unexpired, ours, and as a session", async () => {
  const { deviceSecretIn } = await cookiesAt("");
  const written = { token: { sid: "the secret" }, secret: SECRET, salt: "rota.session" };
  const cookie = await encode(written);

  expect(await deviceSecretIn(cookie, new Date())).toBe("the secret");
  for (const wrong of [
    `${cookie.slice(0, -6)}AAAAAA`,
    await encode({ ...written, maxAge: -60 }),
    await encode({ ...written, secret: "another secret of somebody else's Rota" }),
    await encode({ ...written, salt: "rota.device" }),
    await encode({ ...written, token: { sub: "no sid" } }),
    "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ0aGUgc2VjcmV0In0.",
    "",
  ]) {
    expect(await deviceSecretIn(wrong, new Date())).toBeNull();
  }
});

test("a cookie that was opened before still expires", async () => {
  const { deviceSecretIn } = await cookiesAt("");
  const cookie = await encode({
    token: { sid: "the secret" },
    secret: SECRET,
    salt: "rota.session",
    maxAge: 60,
  });
  await deviceSecretIn(cookie, new Date());

  const [soon, late] = [30_000, 90_000].map((later) => new Date(Date.now() + later));

  expect(await deviceSecretIn(cookie, soon ?? new Date(0))).toBe("the secret");
  expect(await deviceSecretIn(cookie, late ?? new Date(0))).toBeNull();
});
