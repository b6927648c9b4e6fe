import type { Page } from "@playwright/test";
import { sign } from "@/lib/testing/signer";
import { expect, expectAccessible, test } from "./fixtures";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a key that is made on the screen signs, is shown once, and is revoked", async ({
      signedIn: page,
      request,
      baseURL,
    }) => {
      await page.goto("/account");
      const form = await openForm(page);
      await form.getByRole("button", { name: "Make it" }).click();
      await expect(form.getByText("This is needed.")).toBeVisible();
      await form.getByLabel("Name").fill("Till");
      await form.getByLabel("It may").selectOption("read");
      await form.getByRole("button", { name: "Make it" }).click();
      const secret = await page.getByLabel("Your new secret").inputValue();
      const id = await page.getByLabel("Key id").inputValue();
      const key = page.getByRole("list", { name: "Signing keys" }).getByRole("listitem");
      await expect(key).toContainText(id);
      await expect(key).toContainText("only reads");

      const url = `${baseURL}/api/v1/me`;
      const ask = async () => request.get(url, { headers: sign({ id, secret }, { url }) });
      expect((await ask()).status()).toBe(200);
      await page.goto("/account");
      await expect(key).toContainText("last used");
      expect(await page.content()).not.toContain(secret);
      await key.getByRole("button", { name: "Revoke Till" }).click();
      await expect(key).toHaveCount(0);
      expect((await ask()).status()).toBe(401);
    });
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing on an account with keys (${scheme})`, async ({ signedIn: page, api }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await api("POST", "/api/v1/keys", { name: "Till" });
    await page.goto("/account");
    const form = await openForm(page);
    await form.getByLabel("Name").fill("Printer");
    await form.getByRole("button", { name: "Make it" }).click();
    await expect(page.getByLabel("Your new secret")).toBeVisible();
    await expectAccessible(page);
  });

  test(`axe finds nothing on the documentation (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto("/docs");
    await expectAccessible(page);
  });
}

async function openForm(page: Page) {
  await page.getByText("Make a signing key", { exact: true }).click();
  return page.getByRole("form", { name: "Make a signing key" });
}
