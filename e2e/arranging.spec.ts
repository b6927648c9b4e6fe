import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible } from "./fixtures";
import { habit, test } from "./habit-fixtures";

const rows = (page: Page, list: string) =>
  page.getByRole("main").getByRole("list", { name: list }).getByRole("listitem");
const handle = (page: Page, title: string) => page.getByRole("button", { name: `Move ${title}` });

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("nothing to drag");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2, end.y + end.height / 4, { steps: 8 });
  await page.mouse.up();
}

test("habits are dragged into another order, by one request", async ({ signedIn: page, api, user }) => {
  for (const title of ["One", "Two", "Three"]) await habit(api, { title });
  await page.goto(`/w/${user.workspace.slug}/habits?arrange=1`);
  await expectAccessible(page);
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));

  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await drag(page, handle(page, "Three"), rows(page, "Habits").first());

  await expect(rows(page, "Habits")).toContainText(["Three", "One", "Two"]);
  await answered;
  await page.reload();
  await expect(rows(page, "Habits")).toContainText(["Three", "One", "Two"]);
  expect(posts).toHaveLength(1);
});

test("tasks are taken, moved and put down by the keyboard, and a screen reader is told", async ({
  signedIn: page,
  api,
  user,
}) => {
  for (const title of ["One", "Two", "Three"]) await api("POST", "W/tasks", { title });
  await page.goto(`/w/${user.workspace.slug}/tasks?sort=position`);
  await handle(page, "One").focus();

  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("One: place 3 of 3")).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(page.getByText("One stays at place 1 of 3")).toBeAttached();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");

  await expect(page.getByText("One is put at place 2 of 3")).toBeAttached();
  await expect(handle(page, "One")).toBeFocused();
  await expect(rows(page, "Tasks")).toContainText(["Two", "One", "Three"]);
  await answered;
  await page.reload();
  await expect(rows(page, "Tasks")).toContainText(["Two", "One", "Three"]);
});

test("a drop that the server refuses goes back, in words", async ({ signedIn: page, api, user }) => {
  const ids = [];
  for (const title of ["One", "Two", "Three"]) ids.push((await api("POST", "W/tasks", { title })).id);
  await page.goto(`/w/${user.workspace.slug}/tasks?sort=position`);
  await expect(rows(page, "Tasks")).toHaveCount(3);
  await api("DELETE", `W/tasks/${ids[0]}`);

  await handle(page, "Three").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");

  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(rows(page, "Tasks").last()).toContainText("Three");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a habit is moved a step by a press, and a task by its menu", async ({
    signedIn: page,
    api,
    user,
  }) => {
    for (const title of ["One", "Two"]) await habit(api, { title });
    for (const title of ["One", "Two"]) await api("POST", "W/tasks", { title });
    await page.goto(`/w/${user.workspace.slug}/habits?arrange=1`);
    await expect(handle(page, "One")).toBeHidden();

    await page.getByRole("button", { name: "Two: up" }).click();
    await expect(rows(page, "Habits")).toContainText(["Two", "One"]);

    await page.goto(`/w/${user.workspace.slug}/tasks?sort=position`);
    await page.getByRole("button", { name: "One: more" }).click();
    await page.getByRole("button", { name: "Move down" }).click();
    await expect(rows(page, "Tasks")).toContainText(["Two", "One"]);
  });
});
