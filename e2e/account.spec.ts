import type { Browser, Page } from "@playwright/test";
import { expect, isSignedIn, type Person, signIn, test } from "./fixtures";

/** Another browser of the same person, signed in. */
async function anotherDevice(browser: Browser, user: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, user, "/account");
  return page;
}

test("a device that is removed is out at once", async ({ signedIn: page, browser, user }) => {
  const other = await anotherDevice(browser, user);
  await page.goto("/account");
  const devices = page.getByRole("list", { name: "Devices" }).getByRole("listitem");
  await expect(devices).toHaveCount(2);
  await expect(devices.filter({ hasText: "This device" })).toHaveCount(1);

  await devices.getByRole("button", { name: /Sign out/ }).click();

  await expect(devices).toHaveCount(1);
  expect(await isSignedIn(other)).toBe(false);
  expect(await isSignedIn(page)).toBe(true);
});

test("changing the password ends every other device and token, and the new one opens", async ({
  signedIn: page,
  browser,
  request,
  user,
}) => {
  const other = await anotherDevice(browser, user);
  await page.goto("/account");
  const section = page.getByRole("region", { name: "Password" });

  await section.getByLabel("Current password").fill("not the password");
  await section.getByLabel("New password").fill("seven owls under rain");
  await section.getByRole("button").click();
  await expect(section.getByText("That is not your current password.")).toBeVisible();

  await section.getByLabel("Current password").fill(user.password);
  await section.getByLabel("New password").fill("seven owls under rain");
  await section.getByRole("button").click();
  await expect(section.getByText("Saved.")).toBeVisible();

  expect(await isSignedIn(other)).toBe(false);
  const asked = await request.get("/api/v1/me", { headers: { authorization: `Bearer ${user.token}` } });
  expect(asked.status()).toBe(401);
  await signIn(other, { ...user, password: "seven owls under rain" }, "/account");
});

test("signing out everywhere is just that", async ({ signedIn: page, browser, user }) => {
  const other = await anotherDevice(browser, user);
  await page.goto("/account");

  await page.getByRole("button", { name: "Sign out everywhere" }).click();

  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await isSignedIn(other)).toBe(false);
});

test("an API token is listed and revoked", async ({ signedIn: page, request, user }) => {
  await page.goto("/account");
  const tokens = page.getByRole("list", { name: "API tokens" }).getByRole("listitem");
  await expect(tokens).toHaveCount(1);

  await tokens.getByRole("button", { name: /Revoke/ }).click();

  await expect(page.getByText("No script has signed in.")).toBeVisible();
  const asked = await request.get("/api/v1/me", { headers: { authorization: `Bearer ${user.token}` } });
  expect(asked.status()).toBe(401);
});

test("language, zone, day and week are the person's, and stay as chosen", async ({ signedIn: page }) => {
  await page.goto("/account");
  await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await page.getByLabel("The day begins at").fill("03:00");
  await page.getByLabel("First day of the week").selectOption("SU");
  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Сохранено.")).toBeVisible();

  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByLabel("Часовой пояс")).toHaveValue("Asia/Tokyo");
  await page.reload();
  await expect(page.getByLabel("Часовой пояс")).toHaveValue("Asia/Tokyo");
  await expect(page.getByLabel("День начинается в")).toHaveValue("03:00");
  await expect(page.getByLabel("Первый день недели")).toHaveValue("SU");
});

test("deleting the account tells what goes and asks for e-mail and password", async ({
  signedIn: page,
  user,
}) => {
  await page.goto("/account");
  const section = page.getByRole("region", { name: "Delete the account" });
  await expect(section).toContainText(user.workspace.name);

  await section.getByLabel(/Write your e-mail/).fill("somebody@example.org");
  await section.getByLabel("Current password").fill(user.password);
  await section.getByRole("button").click();
  await expect(section.getByText("Write your e-mail exactly as it stands above.")).toBeVisible();

  await section.getByLabel(/Write your e-mail/).fill(user.email);
  await section.getByLabel("Current password").fill(user.password);
  await section.getByRole("button").click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByLabel("E-mail").fill(user.email);
  await page.getByLabel("Password").fill(user.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("main").getByRole("alert")).toHaveText("E-mail and password do not match.");
});
