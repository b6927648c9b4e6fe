import { expect, expectAccessible, test } from "./fixtures";

const list = (slug: string) => `/w/${slug}/routines`;

test("a template becomes a week", async ({ signedIn: page, user }) => {
  await page.goto(list(user.workspace.slug));
  await page.getByRole("link", { name: "Start from a template" }).click();
  await page.getByRole("link", { name: /School week/ }).click();
  await page.getByLabel("Name").fill("Class 7b");
  await page.getByRole("button", { name: "Make the routine" }).click();

  await expect(page.getByRole("heading", { name: "Class 7b" })).toBeVisible();
  await page.goto(list(user.workspace.slug));
  await expect(page.getByRole("list", { name: "Routines" })).toContainText("Class 7b");
  await expect(page.getByText(/\d+ sessions a week/)).toBeVisible();
});

test("the week leads back to the routine that was looked at last", async ({ signedIn: page, api, user }) => {
  await api("POST", "W/routines", { name: "First" });
  const { id } = await api("POST", "W/routines", { name: "Second" });
  await page.goto(`${list(user.workspace.slug)}/${id}`);
  await expect(page.getByRole("heading", { name: "Second" })).toBeVisible();
  const week = `/w/${user.workspace.slug}/week`;
  const remembered = async () => page.context().cookies(new URL(week, page.url()).href);
  await expect.poll(remembered).toContainEqual(expect.objectContaining({ value: id }));

  await page.goto(week);

  await expect(page).toHaveURL(new RegExp(id));
});

test("settings keep what is typed when somebody else was faster", async ({ signedIn: page, api, user }) => {
  const { id } = await api("POST", "W/routines", { name: "Term", breaks: [] });
  await page.goto(`${list(user.workspace.slug)}/${id}/settings`);
  await api("PATCH", `W/routines/${id}`, { name: "Spring term" });
  const week = page.getByRole("region", { name: "The week" });

  await week.getByLabel("Name").fill("Summer term");
  await week.getByRole("button", { name: "Save changes" }).click();

  await expect(week.getByText("Somebody else changed this meanwhile.")).toBeVisible();
  await expect(week.getByText("Spring term")).toBeVisible();
  await expect(week.getByLabel("Name")).toHaveValue("Summer term");
  await week.getByRole("button", { name: "Save changes" }).click();
  await expect(week.getByText("Saved.")).toBeVisible();
  expect((await api("GET", `W/routines/${id}`)).name).toBe("Summer term");
});

test("hidden days and breaks can be emptied, and are told what is wrong with them", async ({
  signedIn: page,
  api,
  user,
}) => {
  const lunch = { name: "Lunch", start: "12:00", minutes: 60 };
  const { id } = await api("POST", "W/routines", { name: "Term", hiddenDays: ["SA"], breaks: [lunch] });
  await page.goto(`${list(user.workspace.slug)}/${id}/settings`);
  const week = page.getByRole("region", { name: "The week" });

  await week.getByLabel("Begins", { exact: true }).first().fill("20:00");
  await week.getByRole("button", { name: "Save changes" }).click();
  await expect(week.getByText("The break lies outside the day, which is from 08:00 to 17:00.")).toBeVisible();

  await week.getByRole("button", { name: "Take this break out" }).first().click();
  await week.getByRole("checkbox", { name: "Saturday" }).uncheck();
  await week.getByRole("button", { name: "Save changes" }).click();
  await expect(week.getByText("Saved.")).toBeVisible();
  expect(await api("GET", `W/routines/${id}`)).toMatchObject({ hiddenDays: [], breaks: [] });
});

test("days off are cancelled and restored as a range", async ({ signedIn: page, api, user }) => {
  const { id } = await api("POST", "W/routines", { name: "Term" });
  await page.goto(`${list(user.workspace.slug)}/${id}/settings`);
  const days = page.getByRole("region", { name: "Days off" });

  await days.getByLabel("First day").fill("2026-12-24");
  await days.getByLabel("Last day").fill("2026-12-25");
  await days.getByLabel("Reason").fill("Christmas");
  await days.getByRole("button", { name: "Cancel these days" }).click();
  await expect(days.getByRole("listitem")).toContainText("Christmas");
  await days.getByRole("button", { name: /Restore 24.?–.?25 December 2026/ }).click();

  await expect(days.getByRole("listitem")).toHaveCount(0);
});

test("a routine is archived, brought back, copied, and deleted by its name", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await api("POST", "W/routines", { name: "Old term" });
  await api("POST", `W/routines/${id}/sessions`, {
    title: "Algebra",
    weekday: "MO",
    start: "09:00",
    minutes: 60,
  });
  const settings = `${list(user.workspace.slug)}/${id}/settings`;
  await page.goto(settings);
  await page.getByRole("button", { name: "Archive the routine" }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByRole("button", { name: "Archive the routine" })).toBeVisible();

  await page.getByRole("button", { name: "Duplicate the routine" }).click();
  await expect(page.getByRole("heading", { name: "Copy of Old term" })).toBeVisible();

  await page.goto(settings);
  const deletion = page.getByRole("region", { name: "Delete" });
  await expect(deletion).toContainText("and its one session");
  await deletion.getByLabel(/type its name/).fill("old term");
  await deletion.getByRole("button").click();
  await expect(deletion.getByText("Write the name exactly as it stands above.")).toBeVisible();
  await deletion.getByLabel(/type its name/).fill("Old term");
  await deletion.getByRole("button").click();
  await expect(page).toHaveURL(/\/routines$/);
  await expect(page.getByRole("main").getByText("Copy of Old term")).toBeVisible();
  await expect(page.getByText("Old term", { exact: true })).toHaveCount(0);
});

test("these pages keep nobody out", async ({ signedIn: page, api, user }) => {
  const home = list(user.workspace.slug);
  await page.goto(home);
  await expectAccessible(page);
  const { id } = await api("POST", "W/routines", { name: "Term" });
  await api("PUT", `W/routines/${id}/days/2026-12-24`, { cancelled: true, reason: "Christmas" });
  await api("PUT", `W/routines/${id}/share`);
  for (const path of ["", "/new", "/new?template=school", `/${id}/settings`, "/import", `/${id}/import`]) {
    await page.goto(home + path);
    await expectAccessible(page);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a routine is made with a break, changed, and given a day off", async ({
    signedIn: page,
    api,
    user,
  }) => {
    await page.goto(`${list(user.workspace.slug)}/new?template=blank`);
    await page.getByLabel("Name").fill("Term");
    await page.getByLabel("Called", { exact: true }).fill("Lunch");
    await page.getByLabel("Begins", { exact: true }).fill("12:00");
    await page.getByLabel("Minutes", { exact: true }).first().fill("600");
    await page.getByRole("button", { name: "Make the routine" }).click();
    await expect(page.getByText(/The break lies outside the day/)).toBeVisible();
    await expect(page.getByLabel("Name")).toHaveValue("Term");
    await page.getByLabel("Minutes", { exact: true }).first().fill("60");
    await page.getByRole("button", { name: "Make the routine" }).click();
    await expect(page.getByRole("heading", { name: "Term" })).toBeVisible();

    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    expect(await api("GET", `W/routines/${id}`)).toMatchObject({
      breaks: [{ name: "Lunch", start: "12:00", minutes: 60 }],
    });
    await page.goto(`${list(user.workspace.slug)}/${id}/settings`);
    const week = page.getByRole("region", { name: "The week" });
    await week.getByLabel("Called", { exact: true }).first().fill("");
    await week.getByLabel("Begins", { exact: true }).first().fill("");
    await week.getByLabel("Minutes", { exact: true }).first().fill("");
    await week.getByRole("button", { name: "Save changes" }).click();
    await expect(week.getByText("Saved.")).toBeVisible();
    expect(await api("GET", `W/routines/${id}`)).toMatchObject({ breaks: [] });
  });
});
