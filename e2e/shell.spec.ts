import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { asPerson, signIn, test } from "./people";

const routine = { name: "Spring term", color: "teal", timeZone: "Europe/Berlin" };

test("light, dark and the language are kept by the account, without JavaScript too", async ({
  browser,
  ana,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await signIn(plain, ana);
  const page = await plain.newPage();

  await page.goto(`/w/${ana.slug}/more`);
  await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
  await page.getByRole("main").getByRole("button", { name: "Русский" }).click();

  const elsewhere = await browser.newContext({ baseURL });
  await signIn(elsewhere, ana);
  const other = await elsewhere.newPage();
  const response = await other.goto(`/w/${ana.slug}/more`);
  expect(await response?.text()).toContain('<html lang="ru" data-appearance="dark"');
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Ещё");
});

test("the ground is dark from the first paint, by choice and by the device", async ({ page, ana }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`/w/${ana.slug}/more`);
  const dark = await groundOf(page);

  await page.getByRole("main").getByRole("button", { name: "Light" }).click();

  await expect.poll(() => groundOf(page)).not.toBe(dark);
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
  await expect.poll(() => groundOf(page)).toBe(dark);
});

test("Ctrl-K finds a routine and goes there, by keys alone", async ({ page, ana, isMobile }) => {
  test.skip(isMobile, "the rail's finder is the desktop's");
  await asPerson(page.request, ana).post("routines", routine);
  await page.goto(`/w/${ana.slug}/more`);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("term spr");
  await expect(page.getByRole("option")).toHaveText([/Spring term/]);
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/routines\/[0-9a-f-]{36}/);
  await expect(page.getByRole("navigation").getByRole("link", { name: "Spring term" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test("single keys act, are listed by ?, stay out of fields, and can be turned off", async ({
  page,
  ana,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keys");
  await page.goto(`/w/${ana.slug}/routines`);

  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(list).toContainText("Find anything");
  await list.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("?");
  await expect(list).toBeHidden();

  await page.getByRole("button", { name: "Keys" }).click();
  await list.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/routines\/new/);
  await page.getByRole("textbox").first().press("n");
  await expect(page.getByRole("textbox").first()).toHaveValue(/n$/);
});

test("the first Tab reaches a link past the navigation", async ({ page, ana, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab");
  await page.goto(`/w/${ana.slug}/more`);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toBeFocused();
});

test("everything to press on a phone is 44 pixels high", async ({ page, ana, isMobile }) => {
  test.skip(!isMobile, "a mouse is finer");
  await page.goto(`/w/${ana.slug}/more`);

  const small = await page
    .getByRole("link")
    .or(page.getByRole("button"))
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.matches('[href="#content"]'))
        .map((control) => ({ name: control.textContent, height: control.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );

  expect(small).toEqual([]);
});

test("what is not there, or not mine, is told in words and with 404", async ({ page, ana }) => {
  for (const path of ["/w/somebody-else/routines", `/w/${ana.slug}/nowhere`, "/nowhere"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing stands here");
  }
});

test("who asked for less motion sees none", async ({ page, ana }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/w/${ana.slug}/more`);

  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("*")].map((element) =>
        parseFloat(getComputedStyle(element).transitionDuration),
      ),
    ),
  );

  expect(longest).toBeLessThanOrEqual(0.001);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the shell's own pages, ${colorScheme}`, async ({ page, ana }) => {
    await page.emulateMedia({ colorScheme });

    for (const path of [`/w/${ana.slug}/more`, `/w/${ana.slug}/nowhere`, "/nowhere", "/offline"]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, path).toEqual([]);
    }
  });
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
