import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "./fixtures";
import { blocks, test } from "./week-fixtures";

const MONDAY = "Monday 23 March";
const ONLY = "Only Monday 23 March";
const REFUSED = "On one date only day, time, length and place can differ.";

test("for one date a form offers what can differ on one", async ({ week }) => {
  await openEdit(week);
  await week.getByLabel(ONLY).check();
  for (const field of ["Title", "Person", "Every … weeks", "Last day"])
    await expect(week.getByLabel(field, { exact: true })).toBeHidden();

  await week.getByLabel("Room", { exact: true }).fill("B 2");
  await week.getByRole("button", { name: "Save changes" }).click();
  await expect(blocks(week, MONDAY)).toContainText("B 2");
});

test("a title for one date is refused beside it, and the focus is there", async ({ week }) => {
  await openEdit(week);
  await week.getByLabel("Title").fill("Geometry");
  await week.getByLabel(ONLY).check();
  await week.getByRole("button", { name: "Save changes" }).click();

  await expect(week.getByLabel("Title")).toBeFocused();
  await expect(week.getByLabel("Title")).toHaveAccessibleDescription(REFUSED);
  await expect(week.getByLabel("Title")).toHaveValue("Geometry");
  await expect(week.getByLabel("Person")).toBeHidden();
});

test("a deleted session is brought back with what was said of its dates, by a press or a key", async ({
  week,
  api,
  term,
}) => {
  await api("PUT", `W/sessions/${term.algebra}/occurrences/2026-03-23`, { cancelled: true });
  await week.reload();
  for (const take of [
    () => week.getByRole("button", { name: "Undo" }).click(),
    () => week.keyboard.press("u"),
  ]) {
    await openEdit(week);
    await week.getByText("Delete this session").click();
    await week.getByRole("button", { name: "Delete Algebra" }).click();
    await expect(week.getByText("Algebra is deleted.")).toBeVisible();
    await expect(blocks(week, MONDAY)).toHaveCount(0);
    await expectAccessible(week);

    await take();
    await expect(blocks(week, MONDAY)).toContainText("Cancelled");
    await expect(week.getByText("Algebra is deleted.")).toHaveCount(0);
  }
});

test("a title of ten thousand letters is kept, and told to be too long", async ({ week }) => {
  await week.getByRole("link", { name: "Add session" }).click();
  const title = week.getByLabel("Title");
  await title.fill("ä".repeat(10_000));
  await week.getByRole("button", { name: "Add session" }).click();

  await expect(title).toHaveAccessibleDescription("That is too long (at most 200 characters).");
  await expect(title).toHaveValue("ä".repeat(10_000));
});

test("the way back after adding a session does not lead into its form", async ({ week }) => {
  await week.getByRole("link", { name: "Add session" }).click();
  await week.getByLabel("Title").fill("Chess");
  await week.getByLabel("Begins").fill("10:30");
  await week.getByRole("button", { name: "Add session" }).click();
  await expect(blocks(week, MONDAY)).toHaveCount(2);

  await week.goBack();
  await expect(blocks(week, MONDAY)).toHaveCount(2);
  await expect(week.getByRole("dialog")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a title for one date is refused beside it too", async ({ week }) => {
    await openEdit(week);
    await week.getByLabel("Title").fill("Geometry");
    await week.getByLabel(ONLY).check();
    await expect(week.getByLabel("Title")).toBeHidden();
    await week.getByRole("button", { name: "Save changes" }).click();

    await expect(week.getByLabel("Title")).toHaveAccessibleDescription(REFUSED);
    await expect(week.getByLabel("Title")).toHaveValue("Geometry");
  });
});

async function openEdit(page: Page) {
  await blocks(page, MONDAY).click();
  await page.getByRole("link", { name: "Edit…" }).click();
}
