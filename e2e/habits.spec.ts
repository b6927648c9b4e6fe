import { apiOf, expect, expectAccessible, register, signIn } from "./fixtures";
import { check, dayFromToday, entries, figure, habit, row, test, tick } from "./habit-fixtures";

const list = (slug: string) => `/w/${slug}/habits`;

test("a tick lengthens the streak, and a second press takes exactly that tick back", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await habit(api, { startsOn: dayFromToday(-3) });
  for (const days of [-3, -2, -1]) await tick(api, id, days);
  await tick(api, id, 0, { status: "skipped", note: "A cold" });
  await page.goto(list(user.workspace.slug));
  await expect(row(page, "Read")).toContainText("3 in a row");

  await check(page, "Read").click();
  await expect(row(page, "Read")).toContainText("4 in a row");
  await expect(check(page, "Read")).toHaveAttribute("aria-pressed", "true");

  // Sooner, it would be a double press, which is one.
  await page.waitForTimeout(600);
  await check(page, "Read").click();
  await expect(row(page, "Read")).toContainText("3 in a row");
  expect(await entries(api, id)).toContainEqual(
    expect.objectContaining({ date: dayFromToday(0), status: "skipped", note: "A cold" }),
  );
});

test("a number goes up and down by steps until its goal is reached", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await habit(api, {
    title: "Water",
    measure: { kind: "atLeast", goal: 3, unit: "glasses" },
  });
  await page.goto(list(user.workspace.slug));
  const more = page.getByRole("button", { name: "Water: more" });

  await more.click();
  await more.click();
  await expect(row(page, "Water")).toContainText("2 of 3 glasses");
  await page.getByRole("button", { name: "Water: fewer" }).click();
  await expect(row(page, "Water")).toContainText("1 of 3 glasses");
  await expect(check(page, "Water")).toHaveAttribute("aria-pressed", "false");
  await more.click();
  await more.click();

  await expect(check(page, "Water")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(async () => (await entries(api, id))[0]?.value).toBe(3);
});

test("a pause over a holiday keeps the streak", async ({ signedIn: page, api, user }) => {
  const { id } = await habit(api, { startsOn: dayFromToday(-6) });
  for (const days of [-6, -5]) await tick(api, id, days);
  const home = `${list(user.workspace.slug)}/${id}`;
  await page.goto(home);
  await expect(figure(page, "Current streak")).toContainText("0");

  await page.getByText("Pause this habit").click();
  await page.getByLabel("First day").fill(dayFromToday(-4));
  await page.getByLabel("Last day").fill(dayFromToday(-5));
  await page.getByRole("button", { name: "Pause the habit" }).click();
  await expect(page.getByText("The end lies before the start.")).toBeVisible();
  await page.getByLabel("Last day").fill(dayFromToday(-1));
  await page.getByRole("button", { name: "Pause the habit" }).click();

  await expect(figure(page, "Current streak")).toContainText("2");
  await page.getByRole("button", { name: /^Remove the pause/ }).click();
  await expect(figure(page, "Current streak")).toContainText("0");
});

test("everything is paused until one resumes", async ({ signedIn: page, api, user }) => {
  await habit(api, { startsOn: dayFromToday(-6) });
  await page.goto(`${list(user.workspace.slug)}/pauses`);
  await page.getByLabel("First day").fill(dayFromToday(-2));
  await page.getByRole("button", { name: "Pause everything" }).click();
  await expect(page.getByRole("button", { name: "Resume today" })).toBeVisible();
  await page.goto(`${list(user.workspace.slug)}?status=due`);
  await expect(page.getByText("Nothing due today.")).toBeVisible();

  await page.goto(`/w/${user.workspace.slug}/today`);
  await expect(page.getByText("Your habits are resting until you resume.")).toBeVisible();
  await page.getByRole("link", { name: "Resume or change the pause" }).click();
  await page.getByRole("button", { name: "Resume today" }).click();
  await expect(page.getByRole("button", { name: "Resume today" })).toHaveCount(0);

  await page.goto(`${list(user.workspace.slug)}?status=due`);
  await expect(row(page, "Read")).toBeVisible();
});

test("a changed schedule keeps the past, and is told as it is filled in", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await habit(api, { startsOn: dayFromToday(-3) });
  await page.goto(`${list(user.workspace.slug)}/${id}/edit`);
  await expect(page.getByLabel("Every how many weeks")).toBeHidden();

  await page.getByLabel("How often").selectOption("weekly");
  for (const day of await page.getByRole("checkbox", { checked: true }).all()) await day.uncheck();
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Choose at least 1.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Monday" }).check();
  await page.getByRole("checkbox", { name: "Friday" }).check();
  await page.getByLabel("Every how many weeks").fill("2");
  await expect(page.getByText("every 2 weeks on Mon and Fri")).toBeVisible();
  await page.getByRole("button", { name: "Save changes" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Read" })).toBeVisible();
  const range = `from=${dayFromToday(-3)}&to=${dayFromToday(-1)}`;
  const { dates } = await api("GET", `W/habits/${id}/occurrences?${range}`);
  expect(dates).toEqual([-3, -2, -1].map(dayFromToday));
  expect((await api("GET", `W/habits/${id}`)).schedule).toEqual({
    kind: "weekly",
    every: 2,
    days: ["MO", "FR"],
  });
});

test("a rule that is none is told why, as it is typed and when it is sent", async ({
  signedIn: page,
  user,
}) => {
  await page.goto(`${list(user.workspace.slug)}/new`);
  await page.getByLabel("Name").fill("Read");
  await page.getByLabel("How often").selectOption("custom");
  await page.getByLabel("Rule").fill("FREQ=HOURLY");
  await expect(page.getByText("A schedule counts in days")).toBeVisible();
  await page.getByLabel("Rule").fill("FREQ=DAILY;UNTIL=20250101");
  await expect(page.getByText("it ends before it begins")).toBeVisible();

  await page.getByRole("button", { name: "Make the habit" }).click();
  await expect(page.getByLabel("Rule")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Rule").fill("FREQ=YEARLY");
  await expect(page.getByText(/Next:.* \d{4} · /)).toBeVisible();
});

test("any day of the year is opened, changed and put back", async ({
  signedIn: page,
  api,
  user,
  isMobile,
}) => {
  const { id } = await habit(api, { startsOn: dayFromToday(-9) });
  await page.goto(`${list(user.workspace.slug)}/${id}?year=${dayFromToday(-1).slice(0, 4)}`);
  const yesterday = page.locator(`a[href*="/days/${dayFromToday(-1)}"]`);
  await expect(yesterday).toHaveAccessibleName(/: not done$/);

  await page.locator('a[aria-current="date"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect(yesterday).toBeFocused();
  await yesterday.click();
  await page.getByRole("dialog").getByLabel("Note").fill("On the train");
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("On the train")).toBeVisible();
  await expect(yesterday).toHaveAccessibleName(/: done$/);
  await page.getByRole("button", { name: "Undo" }).click();

  await expect(yesterday).toHaveAccessibleName(/: not done$/);
  await expect(page.getByText("On the train")).toHaveCount(0);
  if (isMobile) expect((await yesterday.boundingBox())?.width).toBeGreaterThanOrEqual(44);
});

test("two tabs that tick one habit make one entry", async ({ signedIn: page, api, user }) => {
  const { id } = await habit(api);
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(list(user.workspace.slug));

  await Promise.all([page, other].map((tab) => check(tab, "Read").click()));
  for (const tab of [page, other]) await expect(check(tab, "Read")).toHaveAttribute("aria-pressed", "true");

  await expect.poll(async () => (await entries(api, id)).length).toBe(1);
});

test("habits stand in the order that was made by hand, and are filtered by address", async ({
  signedIn: page,
  api,
  user,
}) => {
  for (const title of ["One", "Two", "Three"]) await habit(api, { title });
  await page.goto(`${list(user.workspace.slug)}?arrange=1`);
  await page.getByRole("button", { name: "Three: up" }).click();
  await expect(page.getByRole("list", { name: "Habits" }).getByRole("listitem").nth(1)).toContainText(
    "Three",
  );

  await page.goto(`${list(user.workspace.slug)}?status=archived&kind=yearly`);
  await expect(page.getByText("No habit is like that.")).toBeVisible();
  await page.getByRole("link", { name: "Show all habits" }).click();
  await expect(row(page, "Two")).toBeVisible();
});

test("a habit is archived, brought back and deleted", async ({ signedIn: page, api, user }) => {
  const { id } = await habit(api);
  await page.goto(`${list(user.workspace.slug)}/${id}/edit`);
  await page.getByText("Archive", { exact: true }).click();
  await page.getByRole("button", { name: "Archive the habit" }).click();
  await expect(page.getByRole("button", { name: "Bring it back", includeHidden: true })).toHaveCount(1);
  await page.goto(`${list(user.workspace.slug)}/${id}`);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(check(page, "Read")).toBeVisible();

  await page.goto(`${list(user.workspace.slug)}/${id}/edit`);
  await page.getByText("Delete", { exact: true }).click();
  await page.getByRole("button", { name: "Delete the habit for good" }).click();
  await expect(page.getByText("No habit yet.", { exact: false })).toBeVisible();
});

test("a viewer reads everything and is offered nothing to press", async ({ browser, request, api, user }) => {
  const { id } = await habit(api, { startsOn: dayFromToday(-3) });
  const invitation = await api("POST", "W/invitations", { role: "viewer" });
  const ben = await register(request, "Ben");
  await apiOf(request, ben)("POST", `/api/v1/invitations/${invitation.url.split("/").at(-1)}`);
  const page = await browser.newPage();
  await signIn(page, ben, list(user.workspace.slug));
  await expect(row(page, "Read")).toBeVisible();
  await expect(check(page, "Read")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "New habit" })).toHaveCount(0);

  await page.goto(`${list(user.workspace.slug)}/${id}`);
  await expect(figure(page, "Strength")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.locator('a[href*="/days/"]')).toHaveCount(0);
  expect((await page.goto(`${list(user.workspace.slug)}/new`))?.status()).toBe(404);
  await page.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`these pages keep nobody out, in ${colorScheme}`, async ({ signedIn: page, api, user }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const { id } = await habit(api, {
      startsOn: dayFromToday(-40),
      measure: { kind: "atLeast", goal: 8, unit: "glasses" },
    });
    for (const days of [-4, -3, -2]) await tick(api, id, days, { value: 3 - days });
    await tick(api, id, -1, { status: "skipped", note: "A cold" });
    await api("POST", `W/habits/${id}/pauses`, { from: dayFromToday(-9), to: dayFromToday(-7) });
    for (const path of ["", "?sort=name", "?arrange=1", "/new", "/pauses", `/${id}`, `/${id}/edit`]) {
      await page.goto(list(user.workspace.slug) + path);
      await expectAccessible(page);
    }
    await page.goto(`${list(user.workspace.slug)}/${id}/days/${dayFromToday(-1)}`);
    await expectAccessible(page);
  });
}
