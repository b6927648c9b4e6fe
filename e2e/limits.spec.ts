import type { Page } from "@playwright/test";
import { expect, isSignedIn, register, test } from "./fixtures";

/** The same database, another process: its limits are as they are, and it believes X-Forwarded-For from here. */
const otherApp = `http://localhost:${Number(process.env.E2E_PORT) + 1}`;

test("two processes are one: signed in on one, signed in on both, and out of both at once", async ({
  signedIn: page,
}) => {
  await page.goto(`${otherApp}/account`);
  await expect(page).toHaveURL(`${otherApp}/account`);

  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);

  expect(await isSignedIn(page)).toBe(false);
});

test("guessing meets its limit, in words and seconds, and does not lock the owner out of a device they know", async ({
  browser,
  request,
}) => {
  const ana = await register(request);
  const home = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": "203.0.113.10" } });
  const known = await home.newPage();
  await trySignIn(known, ana.email, ana.password);
  await known.waitForURL(/\/today$/);

  const stranger = await (await browser.newContext()).newPage();
  for (let time = 0; time < 6; time += 1) {
    await stranger.setExtraHTTPHeaders({ "x-forwarded-for": `203.0.113.${20 + time}` });
    await trySignIn(stranger, ana.email, "a guess");
    const words =
      time < 5 ? "E-mail and password do not match." : /That was too often\. Try again in \d+ s\./;
    await expect(stranger.locator("main").getByRole("alert")).toHaveText(words);
  }

  await home.clearCookies({ name: /session/ });
  await trySignIn(known, ana.email, ana.password);
  await known.waitForURL(/\/today$/);
});

async function trySignIn(page: Page, email: string, password: string) {
  await page.goto(`${otherApp}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("the API's limit is a 429 with Retry-After, and a forged address is no way around it", async ({
  request,
}) => {
  const statuses: number[] = [];
  const data = { email: `nobody.${crypto.randomUUID()}@example.org`, password: "a guess" };
  for (let time = 0; time < 6; time += 1) {
    const headers = { "x-forwarded-for": `203.0.113.${100 + time}` };
    const answer = await request.post(`${otherApp}/api/v1/login`, { data, headers });
    statuses.push(answer.status());
    if (answer.status() === 429) {
      expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
    }
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test("next-auth's own doors are walled up", async ({ signedIn: page, baseURL }) => {
  const headers = { origin: baseURL ?? "" };
  const form = { csrfToken: "x", email: "ana@example.org", password: "x" };
  const doors = ["csrf", "session", "providers", "signin", "signout", "callback/credentials"];

  for (const path of [...doors, "callback/google"]) {
    expect((await page.request.get(`/api/auth/${path}`)).status(), path).toBe(404);
    const posted = await page.request.post(`/api/auth/${path}`, { form, headers });
    expect([404, 405], path).toContain(posted.status());
  }
  expect(await isSignedIn(page)).toBe(true);
});
