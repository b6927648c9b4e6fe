import type { Page } from "@playwright/test";
import { type Api, apiOf, expect, expectAccessible, register, signIn, test } from "./fixtures";

const EVERY_DAY = { kind: "days", every: 1 };
const LONG_AGO = "2026-01-01";

const home = (slug: string) => `/w/${slug}/today`;
const check = (page: Page, title: string) => page.getByRole("button", { name: `${title}: done` });
const ring = (page: Page, words: string) => page.getByRole("img", { name: words });
const aHabit = (api: Api, title: string, fields: object = {}) =>
  api("POST", "W/habits", { title, schedule: EVERY_DAY, startsOn: LONG_AGO, ...fields });

/** The user's today, as the server has it. */
async function todayOf(api: Api): Promise<string> {
  return String((await api("GET", "W/today")).date);
}

function inDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Two habits, a task, and a session that takes up the whole day. */
async function aDay(api: Api): Promise<string> {
  const date = await todayOf(api);
  await aHabit(api, "Read", { question: "Ten pages?" });
  await aHabit(api, "Water", { measure: { kind: "atLeast", goal: 8, unit: "glasses" } });
  await api("POST", "W/tasks", { title: "Pay the rent", dueOn: date, priority: "high" });
  await api("POST", "W/tasks", { title: "Renew the passport", dueOn: inDays(date, -3) });
  const routine = await api("POST", "W/routines", { name: "Term", timeZone: "Europe/Berlin" });
  const weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(date).getUTCDay()];
  await api("POST", `W/routines/${routine.id}/sessions`, {
    title: "Physics Lab",
    location: "Lab 4",
    weekday,
    start: "00:00",
    minutes: 1440,
  });
  return date;
}

test("a tick shows at once, turns the ring, and is taken back by a second press", async ({
  signedIn: page,
  api,
  user,
}) => {
  await aHabit(api, "Read");
  await aHabit(api, "Stretch");
  await page.goto(home(user.workspace.slug));
  await expect(ring(page, "0 of 2 done")).toBeVisible();

  await check(page, "Read").click();
  await expect(check(page, "Read")).toHaveAttribute("aria-pressed", "true");
  await expect(ring(page, "1 of 2 done")).toBeVisible();

  await check(page, "Read").click();
  await expect(check(page, "Read")).toHaveAttribute("aria-pressed", "false");
  await expect(ring(page, "0 of 2 done")).toBeVisible();
});

test("a tick that the server refuses is put right, in words", async ({ signedIn: page, api, user }) => {
  const { id } = await aHabit(api, "Read");
  await page.goto(home(user.workspace.slug));
  await api("DELETE", `W/habits/${id}`);

  await check(page, "Read").click();

  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(check(page, "Read")).not.toHaveAttribute("aria-pressed", "true");
});

test("two tabs that tick the same habit make one entry", async ({ signedIn: page, api, user, context }) => {
  const { id } = await aHabit(api, "Read");
  const other = await context.newPage();
  await page.goto(home(user.workspace.slug));
  await other.goto(home(user.workspace.slug));

  await Promise.all([check(page, "Read").click(), check(other, "Read").click()]);

  await expect(ring(page, "1 of 1 done")).toBeVisible();
  await expect(ring(other, "1 of 1 done")).toBeVisible();
  const { items } = await api("GET", `W/habits/${id}/entries`);
  expect(items).toMatchObject([{ status: "done" }]);
});

test("a task is done with a press, turns the ring, and an Undo takes it back", async ({
  signedIn: page,
  api,
  user,
}) => {
  await api("POST", "W/tasks", { title: "Pay the rent", dueOn: await todayOf(api) });
  await page.goto(home(user.workspace.slug));

  await check(page, "Pay the rent").click();
  await expect(ring(page, "1 of 1 done")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();

  await expect(ring(page, "0 of 1 done")).toBeVisible();
  await expect(check(page, "Pay the rent")).toHaveAttribute("aria-pressed", "false");
});

test("a day tells its sessions, what is due and what is owed, and a quote", async ({
  signedIn: page,
  api,
  user,
}) => {
  await aDay(api);

  await page.goto(home(user.workspace.slug));

  await expect(page.getByRole("list", { name: "The day" })).toContainText("Physics LabLab 4");
  await expect(page.getByRole("main")).toContainText("Now: Physics Lab until");
  await expect(page.getByRole("region", { name: "Habits" })).toContainText("Ten pages?");
  await expect(page.getByRole("region", { name: "Tasks" })).toContainText(/Renew the passport.*since/);
  await expect(page.getByRole("figure")).not.toBeEmpty();
});

test("any day is reached by arrows, by the calendar, and back to today", async ({
  signedIn: page,
  api,
  user,
}) => {
  const today = await todayOf(api);
  const [before, after] = [inDays(today, -1), inDays(today, 1)];
  await page.goto(home(user.workspace.slug));

  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(new RegExp(`date=${after}$`));
  await expect(page.getByText(/^tomorrow/)).toBeVisible();
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

test("somebody new is led to a timetable, a habit and a task; an empty day says so kindly", async ({
  signedIn: page,
  api,
  user,
}) => {
  await page.goto(home(user.workspace.slug));
  for (const name of [/Make a timetable/, /Keep a habit/, /Write down a task/]) {
    await expect(page.getByRole("link", { name })).toBeVisible();
  }

  await api("POST", "W/tasks", { title: "Some day" });
  await page.reload();

  await expect(page.getByText("Nothing today. The day is yours.")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a day, full or empty, ${colorScheme}`, async ({ signedIn: page, api, user }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(home(user.workspace.slug));
    await expectAccessible(page);

    await aDay(api);
    await page.goto(home(user.workspace.slug));
    await expectAccessible(page);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a habit is ticked and taken back, a number counted, a task done, and days turned", async ({
    signedIn: page,
    api,
    user,
  }) => {
    const date = await aDay(api);
    await page.goto(home(user.workspace.slug));

    await check(page, "Read").click();
    await expect(ring(page, "1 of 4 done")).toBeVisible();
    await check(page, "Read").click();
    await expect(ring(page, "0 of 4 done")).toBeVisible();
    await page.getByRole("button", { name: "Water: more" }).click();
    await expect(page.getByRole("region", { name: "Habits" })).toContainText("1 of 8 glasses");

    await check(page, "Pay the rent").click();
    await expect(ring(page, "1 of 4 done")).toBeVisible();

    await page.getByRole("link", { name: "The day after" }).click();
    await expect(page).toHaveURL(new RegExp(`date=${inDays(date, 1)}$`));
  });
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
