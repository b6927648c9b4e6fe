import type { Page } from "@playwright/test";
import { apiOf, expect, pressUntil, register, signIn, test } from "./fixtures";
import { aHabit, check, home, inDays, ring, todayOf } from "./today-fixtures";

test("any day is reached by arrows, by the calendar, and back to today", async ({
  signedIn: page,
  api,
  user,
}) => {
  const today = await todayOf(api);
  const [before, after] = [inDays(today, -1), inDays(today, 1)];
  await page.goto(home(user.workspace.slug));

  await pressUntil(page, "ArrowRight", page.getByText(/^tomorrow/));
  await expect(page).toHaveURL(new RegExp(`date=${after}$`));
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\/today$/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`date=${before}$`));

  await page.getByLabel("Go to a date").fill("2026-03-23");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Monday.? 23 March/);
  await page.getByRole("main").getByRole("link", { name: "Today", exact: true }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test("a finger turns the day", async ({ signedIn: page, api, user, isMobile }) => {
  test.skip(!isMobile, "a mouse has the arrows");
  const after = inDays(await todayOf(api), 1);
  await page.goto(home(user.workspace.slug));
  await page.getByRole("heading", { level: 1 }).waitFor();

  await expect(async () => {
    await swipeLeft(page);
    await expect(page).toHaveURL(new RegExp(`date=${after}$`), { timeout: 1500 });
  }).toPass();
});

test("a day to come is shown and cannot be ticked; a day gone can", async ({ signedIn: page, api, user }) => {
  await aHabit(api, "Read");
  const today = await todayOf(api);

  await page.goto(`${home(user.workspace.slug)}?date=${inDays(today, 2)}`);
  await expect(page.getByRole("region", { name: "Habits" })).toContainText("Read");
  await expect(check(page, "Read")).toHaveCount(0);

  await page.goto(`${home(user.workspace.slug)}?date=${inDays(today, -2)}`);
  await check(page, "Read").click();
  await expect(ring(page, "1 of 1 done")).toBeVisible();
});

test("two people at one instant, on both sides of the date line, each see their own day", async ({
  browser,
  request,
}) => {
  const dates = await Promise.all(
    ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map(async (timeZone) => {
      const person = await register(request);
      const api = apiOf(request, person);
      await api("PATCH", "/api/v1/me", { timeZone });
      const page = await (await browser.newContext()).newPage();
      await signIn(page, person);
      return page.getByLabel("Go to a date").inputValue();
    }),
  );

  const [east = "", west = ""] = dates;
  expect([inDays(west, 1), inDays(west, 2)]).toContain(east);
});

test("when the day is over, and when a tab comes back, the page asks anew", async ({
  signedIn: page,
  user,
}) => {
  await page.clock.install();
  await page.goto(home(user.workspace.slug));
  await page.getByRole("heading", { level: 1 }).waitFor();
  const drawnAnew = () => page.waitForRequest((request) => request.headers().rsc === "1");

  const back = drawnAnew();
  await page.clock.fastForward("05:00");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await back;

  const midnight = drawnAnew();
  await page.clock.fastForward("25:00:00");
  await midnight;
});

async function swipeLeft(page: Page): Promise<void> {
  await page.evaluate(() => {
    const area = document.getElementById("content");
    const at = (clientX: number) => [
      new Touch({ identifier: 1, target: area ?? document.body, clientX, clientY: 300 }),
    ];
    area?.dispatchEvent(new TouchEvent("touchstart", { touches: at(300), changedTouches: at(300) }));
    area?.dispatchEvent(new TouchEvent("touchend", { touches: [], changedTouches: at(80) }));
  });
}
