import type { Page } from "@playwright/test";
import { type Api, expect, expectAccessible, test } from "./fixtures";

const ON = "2026-03-23";
const at = (slug: string, query = "") => `/w/${slug}/statistics${query}`;

/**
 * Up to Monday, 23 March 2026, and by hand of the seven days 17 to 23: Run (daily from the 1st) 17, 18, 19 and 22 done,
 * 20 not, 21 skipped, 23 open: 4 of 5. Piano (Mondays from the 2nd) on the 23rd: 1 of 1. Gym (twice a week from the
 * 2nd) in the week that ended on the 22nd: 2 of 2. Together 7 of 8, or 88 %. Of 30 days 12 of 31, since Run was missed
 * 16 times more, Piano once and Gym once: 39 %.
 */
async function practise(api: Api): Promise<void> {
  const { id: themeId } = await api("POST", "W/themes", { name: "Music", color: "violet" });
  const yesNo = { measure: { kind: "yesNo" } };
  const run = { ...yesNo, title: "Run", schedule: { kind: "days", every: 1 }, startsOn: "2026-03-01" };
  const piano = { ...yesNo, title: "Piano", schedule: { kind: "weekly", every: 1, days: ["MO"] }, themeId };
  const gym = { ...yesNo, title: "Gym", schedule: { kind: "quota", times: 2, per: "week" } };
  await tick(api, run, ["17", "18", "19", "22"], ["21"]);
  await tick(api, { ...piano, startsOn: "2026-03-02" }, ["02", "16", "23"]);
  await tick(api, { ...gym, startsOn: "2026-03-02" }, ["03", "05", "10", "17", "20"]);
}

async function tick(api: Api, habit: object, done: string[], skipped: string[] = []): Promise<void> {
  const { id } = await api("POST", "W/habits", habit);
  for (const day of done) await api("PUT", `W/habits/${id}/entries/2026-03-${day}`, { status: "done" });
  for (const day of skipped) await api("PUT", `W/habits/${id}/entries/2026-03-${day}`, { status: "skipped" });
}

test("the numbers are those that a hand works out", async ({ signedIn: page, api, user }) => {
  await practise(api);

  await page.goto(at(user.workspace.slug, `?range=7d&on=${ON}`));

  await expect(figure(page, "Completion rate")).toContainText("88%");
  await expect(figure(page, "Due today")).toHaveText("2");
  await expect(figure(page, "Done today")).toHaveText("1");
  await expect(figure(page, "Active habits")).toContainText("3");
  expect(await numbersOf(page, "Done and expected")).toEqual([
    ["Tuesday 17 March", "1", "1"],
    ["Wednesday 18 March", "1", "1"],
    ["Thursday 19 March", "1", "1"],
    ["Friday 20 March", "0", "1"],
    ["Saturday 21 March", "0", "0"],
    ["Sunday 22 March", "3", "3"],
    ["Monday 23 March", "1", "1"],
  ]);
  const streaks = page.getByRole("region", { name: "Best streaks" }).getByRole("listitem");
  await expect(streaks).toContainText(["Run3", "Piano2", "Gym1"]);
  const themes = page.getByRole("region", { name: "Habits by theme" }).getByRole("listitem");
  await expect(themes).toContainText(["Music100%1 of 1", "No theme86%6 of 7"]);
});

test("the API tells the same", async ({ api }) => {
  await practise(api);

  expect(await api("GET", `W/statistics?range=7d&on=${ON}`)).toMatchObject({
    from: "2026-03-17",
    to: ON,
    habits: { due: 2, doneToday: 1, completionRate: { "7d": 7 / 8, "30d": 12 / 31 } },
  });
});

test("range and theme are in the address, and lead on from there", async ({ signedIn: page, api, user }) => {
  await practise(api);
  await page.goto(at(user.workspace.slug, `?range=7d&on=${ON}`));

  await page.getByRole("link", { name: "30 days" }).click();
  await expect(page).toHaveURL(new RegExp(`statistics\\?on=${ON}$`));
  await expect(figure(page, "Completion rate")).toContainText("39%");
  await page
    .getByRole("navigation", { name: "Theme", exact: true })
    .getByRole("link", { name: "Music" })
    .click();
  await expect(figure(page, "Completion rate")).toContainText("75%");
  await page.getByRole("link", { name: "All time" }).click();

  await expect(figure(page, "Active habits")).toContainText("1");
  await expect(page.getByRole("table", { name: "Done and expected" })).toContainText("March 2026");
});

test("tasks count what came and what went", async ({ signedIn: page, api, user }) => {
  await api("POST", "W/tasks", { title: "Rent", priority: "high" });
  const { id } = await api("POST", "W/tasks", { title: "Bread" });
  await api("PATCH", `W/tasks/${id}`, { status: "done" });

  await page.goto(at(user.workspace.slug));

  await expect(figure(page, "Open")).toContainText("1of 2 tasks");
  await expect(figure(page, "Completed")).toContainText("50%");
  await expect(figure(page, "Finished in the range")).toContainText("1after");
  const priorities = page.getByRole("region", { name: "By priority" }).getByRole("listitem");
  await expect(priorities).toContainText(["High0 of 1 done", "Medium1 of 1 done", "Low0 of 0 done"]);
});

test("with nothing to count it says so, and what to do about it", async ({ signedIn: page, user }) => {
  await page.goto(at(user.workspace.slug));

  await expect(page.getByText("Nothing to count yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "New habit" })).toBeVisible();
  await expectAccessible(page);
});

for (const scheme of ["light", "dark"] as const) {
  test(`everybody can use it in ${scheme}, and nothing is wider than the screen`, async ({
    signedIn: page,
    api,
    user,
  }) => {
    // A year of days is much for axe to look at.
    test.slow();
    await practise(api);
    await page.emulateMedia({ colorScheme: scheme });

    await page.goto(at(user.workspace.slug, `?on=${ON}`));

    await expect(page.getByRole("heading", { name: "Statistics", level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await expectAccessible(page);
  });
}

test("the page is a PDF as well", async ({ signedIn: page, api, user }) => {
  await practise(api);
  await page.goto(at(user.workspace.slug, `?range=7d&on=${ON}`));

  const address = await page.getByRole("link", { name: "PDF" }).getAttribute("href");
  const answer = await page.request.get(address ?? "");

  expect(address).toContain(`.pdf?range=7d&on=${ON}`);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("an admin takes everything away as one JSON file", async ({ signedIn: page, api, user }) => {
  await practise(api);
  await page.goto(`/w/${user.workspace.slug}/settings`);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download everything" }).click();
  const file = await (await download).createReadStream();
  const all = JSON.parse(Buffer.concat(await file.toArray()).toString());

  expect(all).toMatchObject({ format: "rota.workspace", workspace: { slug: user.workspace.slug } });
  expect(all.habits.map(({ title }: { title: string }) => title)).toEqual(["Run", "Piano", "Gym"]);
  expect(all.habitEntries).toHaveLength(13);
});

/** The number under a name. */
function figure(page: Page, name: string) {
  const terms = page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
  return page.locator("dl > div").filter({ has: terms }).getByRole("definition");
}

/** What a screen reader is told of a chart, row by row. */
async function numbersOf(page: Page, name: string): Promise<string[][]> {
  const rows = await page.getByRole("table", { name }).getByRole("row").all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.locator("th, td").allTextContents()));
  return cells;
}
