import type { Page } from "@playwright/test";
import { expect, expectAccessible, isSignedIn, signIn, test } from "./fixtures";

const alert = (page: Page) => page.locator("main").getByRole("alert");

async function fillRegistration(page: Page, email: string, password = "violet kettle morning") {
  await page.getByLabel("Name").fill("Ana Kovač");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
}

function anAddress() {
  return `ana.${crypto.randomUUID()}@example.org`;
}

test("who registers stands in a workspace of their own, on days by their browser's clocks", async ({
  page,
}) => {
  await page.goto("/register");
  await fillRegistration(page, anAddress());
  await expect(page).toHaveURL(/\/w\/ana-kovac[^/]*\/today$/);

  await page.goto("/account");
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
});

test("a registration that is not right says so beside the field and keeps what was typed", async ({
  page,
  user,
}) => {
  await page.goto("/register");
  await fillRegistration(page, "nobody", "short");
  await expect(page.getByText("That is not an e-mail address.")).toBeVisible();
  await expect(page.getByText("That is too short (at least 10 characters).")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Ana Kovač");
  await expect(page.getByLabel("E-mail")).toBeFocused();

  await fillRegistration(page, anAddress(), "password1234");
  await expect(page.getByText("That password is too easy to guess.")).toBeVisible();

  await fillRegistration(page, user.email.toUpperCase());
  await expect(alert(page)).toHaveText("Somebody is signed up with that e-mail already.");
});

test("sign-in leads back to the page that asked for it, and nowhere else", async ({ page, user }) => {
  await page.goto("/account?from=here");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount%3Ffrom%3Dhere$/);
  await signIn(page, user, "/account?from=here");
  await expect(page).toHaveURL(/\/account\?from=here$/);

  for (const next of ["//evil.example", "/\\evil.example", "%2f%2fevil.example", "javascript:alert(1)"]) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await expect(page).toHaveURL(new RegExp(`/w/${user.workspace.slug}/today$`));
  }
});

test("a wrong password and an unknown e-mail get the same words, and the e-mail stays", async ({
  page,
  user,
}) => {
  for (const email of [user.email, anAddress()]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(alert(page)).toHaveText("E-mail and password do not match.");
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
});

test("signing out ends it for a kept copy of the cookie too", async ({ page, context, user }) => {
  await signIn(page, user);
  const kept = await context.cookies();
  const session = kept.find(({ name }) => name.endsWith("rota.session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await context.addCookies(kept);

  expect(await isSignedIn(page)).toBe(false);
});

test("each sign-in has a new cookie, and the one before it in that browser is dead", async ({
  page,
  context,
  user,
}) => {
  const early = await context.newPage();
  await early.goto("/sign-in");
  await signIn(page, user);
  const before = await context.cookies();

  await early.getByLabel("E-mail").fill(user.email);
  await early.getByLabel("Password").fill(user.password);
  await early.getByRole("button", { name: "Sign in" }).click();
  await early.waitForURL(/\/today$/);

  expect(await isSignedIn(page)).toBe(true);
  await context.clearCookies();
  await context.addCookies(before);
  expect(await isSignedIn(page)).toBe(false);
});

for (const scheme of ["light", "dark"] as const) {
  for (const path of ["/sign-in", "/register"]) {
    test(`axe finds nothing on ${path} (${scheme}), with and without errors`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.goto(path);
      await expectAccessible(page);

      await page.locator("main").getByRole("button").first().click();
      await expect(alert(page)).toBeVisible();
      await expectAccessible(page);
    });
  }

  test(`axe finds nothing on the account's page (${scheme})`, async ({ page, user }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await signIn(page, user, "/account");
    await expectAccessible(page);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one registers, changes the account, signs out and in again", async ({ page }) => {
    const email = anAddress();
    await page.goto("/register?next=/account");
    await fillRegistration(page, email, "short");
    await expect(page.getByText("That is too short (at least 10 characters).")).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await fillRegistration(page, email);
    await expect(page).toHaveURL(/\/account$/);
    await expect(page.getByLabel("Time zone")).toHaveValue("UTC");

    await page.getByLabel("Time zone").selectOption("Europe/Berlin");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");

    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(alert(page)).toHaveText("E-mail and password do not match.");
    await page.getByLabel("Password").fill("violet kettle morning");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/w\/ana-kovac[^/]*\/today$/);
  });
});
