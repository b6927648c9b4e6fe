import { expect } from "@playwright/test";
import { test } from "./own-app";
import { formWith, post } from "./posted-form";
import { send } from "./raw-http";
import { call, newPerson, PASSWORD } from "./world";

const site = "https://rota.example";
const friend = "https://friend.example";

test("under TLS every cookie is the browser's to guard, and it is told to insist on TLS", async ({
  origin,
  startApp,
}) => {
  const app = await startApp({ APP_URL: site });
  const { email } = await newPerson(origin, "Tess");

  const { text, headers } = await send(app.origin, "/sign-in");
  const signedIn = await post(
    app.origin,
    "/sign-in",
    formWith(text, "password"),
    { email, password: PASSWORD },
    { origin: site, host: "rota.example" },
  );

  const cookies = signedIn.headers["set-cookie"] ?? [];
  expect(signedIn.status).toBe(303);
  expect(cookies.join()).toContain("__Host-rota.session=");
  for (const cookie of cookies) {
    expect.soft(cookie).toMatch(/^__Host-/);
    expect.soft(cookie).toMatch(/; ?HttpOnly/i);
    expect.soft(cookie).toMatch(/; ?Secure/i);
    expect.soft(cookie).toMatch(/; ?SameSite=(lax|strict)/i);
    expect.soft(cookie).not.toMatch(/domain=/i);
  }
  expect(headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
});

test("without TLS cookies are still out of a script's reach, and nobody is sent to TLS", async ({
  origin,
}) => {
  const { email } = await newPerson(origin, "Nils");
  const { text, headers } = await send(origin, "/sign-in");

  const signedIn = await post(origin, "/sign-in", formWith(text, "password"), { email, password: PASSWORD });

  for (const cookie of signedIn.headers["set-cookie"] ?? []) {
    expect.soft(cookie).toMatch(/HttpOnly/i);
    expect.soft(cookie).toMatch(/SameSite=(lax|strict)/i);
  }
  expect(headers).not.toHaveProperty("strict-transport-security");
});

test("where the app knows its address, forms come from there and from nowhere else", async ({
  origin,
  startApp,
}) => {
  const app = await startApp({ APP_URL: site, TRUSTED_PROXIES: "loopback" });
  const { email } = await newPerson(origin, "Olga");
  const { text } = await send(app.origin, "/sign-in");
  const from = async (headers: Record<string, string>) => {
    const fields = { email, password: PASSWORD };
    return (await post(app.origin, "/sign-in", formWith(text, "password"), fields, headers)).headers;
  };

  const foreign: Record<string, string>[] = [
    { origin: app.origin },
    { origin: "http://rota.example" },
    { origin: `${site}.evil.example` },
    { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" },
  ];
  for (const headers of foreign) {
    expect(await from(headers), headers.origin).not.toHaveProperty("set-cookie");
  }
  expect(await from({ origin: site, host: "rota.example" })).toHaveProperty("set-cookie");
});

test("a page of a named site reads the API, another's does not, and no site's cookie counts", async ({
  startApp,
  world,
}) => {
  const app = await startApp({ APP_URL: site, CORS_ORIGINS: friend });
  const wish = { "access-control-request-method": "GET", "access-control-request-headers": "authorization" };

  const preflight = await send(app.origin, "/api/v1/me", {
    method: "OPTIONS",
    headers: { origin: friend, ...wish },
  });
  const named = await call(app.origin, world.ana, "/api/v1/me", { headers: { origin: friend } });
  const refused = await send(app.origin, "/api/v1/me", {
    headers: { origin: friend, cookie: world.ana.cookie },
  });
  const evil = await call(app.origin, world.ana, "/api/v1/me", {
    headers: { origin: "https://evil.example" },
  });

  expect(preflight.status).toBe(204);
  for (const { headers } of [preflight, named, refused]) {
    expect(headers["access-control-allow-origin"]).toBe(friend);
    expect(headers.vary).toMatch(/\bOrigin\b/);
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
  }
  expect([named.status, refused.status]).toEqual([200, 401]);
  expect(evil.headers).not.toHaveProperty("access-control-allow-origin");
});

test("links that leave the app begin with its own address, whatever the request claims", async ({
  startApp,
  world,
}) => {
  const app = await startApp({ APP_URL: site });
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const week = `/api/v1/workspaces/${world.home}/routines/${world.routine}`;

  const calendar = await call(app.origin, world.ana, `${week}/timetable.ics`, { headers });
  const page = await send(app.origin, world.share, { headers });
  const asked = await send(app.origin, "/account", { headers });

  for (const answer of [calendar, page, asked]) {
    expect(`${answer.text}${answer.raw.join()}`).not.toContain("evil.example");
  }
});
