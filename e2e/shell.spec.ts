import type { Page } from "@playwright/test";
import { expect, expectAccessible, pressUntil, signIn, test } from "./fixtures";

const routine = { name: "Spring term", color: "teal", timeZone: "Europe/Berlin" };

test("light, dark and the language are kept by the account, without JavaScript too", async ({
  browser,
  user,
  baseURL,
}) => {
  const more = `/w/${user.workspace.slug}/more`;
  const plain = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await signIn(plain, user);

  await plain.goto(more);
  await plain.getByRole("main").getByRole("button", { name: "Dark" }).click();
  await plain.getByRole("main").getByRole("button", { name: "Русский" }).click();

  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  await signIn(elsewhere, user);
  const response = await elsewhere.goto(more);
  expect(await response?.text()).toContain('<html lang="ru" data-appearance="dark"');
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Ещё");
});

test("every page's title begins at the same place", async ({ signedIn: page, user }) => {
  const lefts = new Set<number>();
  for (const path of ["statistics", "habits", "tasks", "groceries", "settings"]) {
    await page.goto(`/w/${user.workspace.slug}/${path}`);
    const box = await page.getByRole("heading", { level: 1 }).boundingBox();
    lefts.add(Math.round(box?.x ?? -1));
  }

  expect(lefts.size).toBe(1);
});

test("the ground is as chosen, or as the device has it", async ({ signedIn: page, user }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`/w/${user.workspace.slug}/more`);
  const dark = await groundOf(page);

  await page.getByRole("main").getByRole("button", { name: "Light" }).click();

  await expect.poll(() => groundOf(page)).not.toBe(dark);
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
  await expect.poll(() => groundOf(page)).toBe(dark);
});

test("Ctrl-K finds a routine and goes there, by keys alone", async ({
  signedIn: page,
  user,
  api,
  isMobile,
}) => {
  test.skip(isMobile, "the rail's finder is the desktop's");
  await api("POST", "W/routines", routine);
  await page.goto(`/w/${user.workspace.slug}/more`);

  await pressUntil(page, "Control+k", page.getByRole("combobox"));
  await page.getByRole("combobox").fill("term spr");
  await expect(page.getByRole("option")).toHaveText([/Spring term/, /Tasks with term spr/]);
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/routines\/[0-9a-f-]{36}/);
  const here = page.getByRole("navigation").getByRole("link", { name: "Spring term" });
  await expect(here).toHaveAttribute("aria-current", "page");
});

test("Ctrl-K finds what the workspace holds as one types", async ({
  signedIn: page,
  user,
  api,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keys");
  const daily = { schedule: { kind: "days", every: 1 }, startsOn: "2026-01-01" };
  await api("POST", "W/habits", { title: "Drink water", ...daily });
  await api("POST", "W/tasks", { title: "Water the plants" });
  await page.goto(`/w/${user.workspace.slug}/more`);

  await pressUntil(page, "Control+k", page.getByRole("combobox"));
  await page.getByRole("combobox").fill("wat");
  await expect(page.getByRole("option")).toHaveText([/Drink water/, /Water the plants/, /Tasks with wat/]);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "Drink water" })).toBeVisible();
});

test("single keys act, are listed by ?, stay out of fields, and can be turned off", async ({
  signedIn: page,
  user,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keys");
  await page.goto(`/w/${user.workspace.slug}/routines`);

  const list = page.getByRole("dialog", { name: "Keys" });
  await pressUntil(page, "?", list);
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
  await page.getByRole("link", { name: /An empty week/ }).click();
  await page.getByRole("textbox").first().press("n");
  await expect(page.getByRole("textbox").first()).toHaveValue(/n$/);
});

test("the first Tab reaches a link past the navigation", async ({ signedIn: page, user, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab");
  await page.goto(`/w/${user.workspace.slug}/more`);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toBeFocused();
});

test("everything to press on a phone is 44 pixels high", async ({ signedIn: page, user, api, isMobile }) => {
  test.skip(!isMobile, "a mouse is finer");
  await api("POST", "W/routines", routine);

  for (const path of ["more", "routines"]) {
    await page.goto(`/w/${user.workspace.slug}/${path}`);
    expect(await lowControls(page), path).toEqual([]);
  }
});

test("what is not there, or not mine, is told in words and with 404", async ({ signedIn: page, user }) => {
  for (const path of ["/w/somebody-else/routines", `/w/${user.workspace.slug}/nowhere`, "/nowhere"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing stands here");
  }
});

test("who asked for less motion sees none", async ({ signedIn: page, user }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/w/${user.workspace.slug}/more`);

  const longest = await page.evaluate(() => {
    const styles = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
    return Math.max(...styles.map(({ transitionDuration }) => Number.parseFloat(transitionDuration)));
  });

  expect(longest).toBeLessThanOrEqual(0.001);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the shell's own pages, ${colorScheme}`, async ({ signedIn: page, user }) => {
    await page.emulateMedia({ colorScheme });

    for (const path of [`/w/${user.workspace.slug}/more`, "/nowhere", "/offline"]) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** The visible links and buttons that a finger could miss. */
function lowControls(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole("link")
    .or(page.getByRole("button"))
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && control.getAttribute("href") !== "#content")
        .filter((control) => control.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    );
}
