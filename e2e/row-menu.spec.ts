import { expect, expectAccessible } from "./fixtures";
import { check, dayFromToday, entries, habit, row, test, tick } from "./habit-fixtures";

const dots = "Read: skip, note or change";

test("a day is skipped by the row's menu, and an Undo takes that back", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await habit(api);
  await page.goto(`/w/${user.workspace.slug}/habits`);
  await page.getByRole("button", { name: dots }).click();
  await expect(page.getByRole("button", { name: "Skip this day" })).toBeInViewport();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Skip this day" }).click();

  await expect(page.getByRole("button", { name: "Skip this day" })).toBeHidden();
  await expect(page.getByRole("status").getByText("Read")).toBeVisible();
  expect(await entries(api, id)).toMatchObject([{ status: "skipped" }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => entries(api, id)).toEqual([]);
});

test("the menu leads to the day's note, and Escape gives the focus back", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await habit(api);
  await tick(api, id, 0);
  await page.goto(`/w/${user.workspace.slug}/habits`);
  await page.getByRole("button", { name: dots }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: dots })).toBeFocused();

  await page.getByRole("button", { name: dots }).click();
  await page.getByRole("link", { name: "Note and more" }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("A good one");
  await page.getByRole("button", { name: "Save" }).click();

  await expect(check(page, "Read")).toBeVisible();
  await expect.poll(() => entries(api, id)).toMatchObject([{ date: dayFromToday(0), note: "A good one" }]);
});

test("a task is put off until tomorrow, and deleted, by its row's menu", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await api("POST", "W/tasks", { title: "Bins", dueOn: dayFromToday(0) });
  await page.goto(`/w/${user.workspace.slug}/tasks`);
  await page.getByRole("button", { name: "Bins: more" }).click();
  await page.getByRole("button", { name: "Do it tomorrow" }).click();
  await expect(page.getByText("Bins is changed.")).toBeVisible();
  expect(await api("GET", `W/tasks/${id}`)).toMatchObject({ dueOn: dayFromToday(1) });

  await page.getByRole("button", { name: "Bins: more" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Bins is deleted.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the menu opens all the same, skips the day and leads to its note", async ({
    signedIn: page,
    api,
    user,
  }) => {
    const { id } = await habit(api);
    await page.goto(`/w/${user.workspace.slug}/habits`);
    await page.getByRole("button", { name: dots }).click();
    await page.getByRole("button", { name: "Skip this day" }).click();
    await expect(row(page, "Read")).toBeVisible();
    expect(await entries(api, id)).toMatchObject([{ status: "skipped" }]);

    await page.getByRole("button", { name: dots }).click();
    await page.getByRole("link", { name: "Note and more" }).click();
    await expect(page.getByRole("heading", { name: "Read" })).toBeVisible();
  });
});
