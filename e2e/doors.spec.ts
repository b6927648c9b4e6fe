import type { Page } from "@playwright/test";
import { expect, isSignedIn, register, signIn, test } from "./fixtures";

/** The same database, another process: its limits are as they are, and it believes X-Forwarded-For from here. */
const otherApp = `http://localhost:${Number(process.env.E2E_PORT) + 1}`;

/** What a browser without JavaScript would post from the form with this button. */
async function postOf(page: Page, button: string): Promise<FormData> {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: button, exact: true }) });
  const fields = await form.evaluate((element: HTMLFormElement) =>
    [...element.querySelectorAll("input")].map(({ name, value }) => [name, value] as const),
  );
  const data = new FormData();
  for (const [name, value] of fields) if (name) data.append(name, value);
  return data;
}

test.describe("a form that another page posts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [what, origin] of [
    ["no Origin", undefined],
    ["null for an Origin", "null"],
    ["a foreign Origin", "https://evil.example"],
  ] as const) {
    test(`changes nothing with ${what}, wherever it is sent`, async ({ signedIn: page, baseURL }) => {
      await page.goto("/account");
      const multipart = await postOf(page, "Sign out everywhere");
      const headers = { ...(origin && { origin }), "x-forwarded-host": "evil.example" };

      for (const path of ["/account", "/", "/sign-in", "/icons/mark.svg", "/offline"]) {
        await page.request.post(path, { multipart, headers, maxRedirects: 0 });
      }
      expect(await isSignedIn(page)).toBe(true);

      await page.request.post("/account", { multipart, headers: { origin: baseURL ?? "" }, maxRedirects: 0 });
      expect(await isSignedIn(page)).toBe(false);
    });
  }

  test("is authorized by who posts it, not by where it was drawn", async ({
    signedIn: page,
    user,
    request,
    baseURL,
  }) => {
    await page.goto("/account");
    const multipart = await postOf(page, "Revoke API sign-in");
    const headers = { origin: baseURL ?? "" };

    await page.context().clearCookies();
    await page.request.post("/", { multipart, headers });
    await signIn(page, await register(request, "Eve"));
    await page.request.post("/account", { multipart, headers });

    const asked = await request.get("/api/v1/me", { headers: { authorization: `Bearer ${user.token}` } });
    expect(asked.status()).toBe(200);
  });
});

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
  await known.waitForURL(/\/routines$/);

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
  await known.waitForURL(/\/routines$/);
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

test("a cookie opens no API, and next-auth's own doors are walled up", async ({
  signedIn: page,
  baseURL,
}) => {
  expect((await page.request.get("/api/v1/me")).status()).toBe(401);
  const headers = { origin: baseURL ?? "" };
  expect((await page.request.post("/api/v1/workspaces", { headers, data: { name: "x" } })).status()).toBe(
    401,
  );

  for (const path of [
    "csrf",
    "session",
    "providers",
    "signin",
    "signout",
    "callback/credentials",
    "callback/google",
  ]) {
    expect((await page.request.get(`/api/auth/${path}`)).status(), path).toBe(404);
    const form = { csrfToken: "x", email: "ana@example.org", password: "x" };
    expect(
      (await page.request.post(`/api/auth/${path}`, { form, headers })).status(),
      path,
    ).toBeGreaterThanOrEqual(404);
  }
  expect(await isSignedIn(page)).toBe(true);
});

test("private pages are kept nowhere, and asking for one changes nothing", async ({ signedIn: page }) => {
  const answer = await page.request.get("/account");
  expect(answer.headers()["cache-control"]).toContain("no-store");

  await page.request.get("/account?currentPassword=x&newPassword=y");
  await page.request.get("/sign-in?signOut=1");
  expect(await isSignedIn(page)).toBe(true);
});
