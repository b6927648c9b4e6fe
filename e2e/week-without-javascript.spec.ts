import { expect } from "./fixtures";
import { blocks, test } from "./week-fixtures";

test.use({ javaScriptEnabled: false });
test.skip(({ isMobile }) => isMobile, "what a phone shows of it is tried with JavaScript");

const MONDAY = "Monday 23 March";
const TUESDAY = "Tuesday 24 March";

test("a session is added from an empty place", async ({ week }) => {
  await week.getByRole("link", { name: "Tuesday, 09:15: add a session" }).click();
  await week.getByRole("button", { name: "Add session" }).click();
  await expect(week.getByText("This is needed.")).toBeVisible();
  await week.getByLabel("Title").fill("Chess");
  await week.getByRole("button", { name: "Add session" }).click();

  await expect(blocks(week, TUESDAY)).toContainText("Chess09:15–10:30");
});

test("a date is cancelled, that is undone, and it is cancelled and restored", async ({ week }) => {
  await blocks(week, MONDAY).click();
  await week.getByRole("button", { name: "Cancel this Monday" }).click();
  await expect(blocks(week, MONDAY)).toContainText("Cancelled");
  await week.getByRole("button", { name: "Undo" }).click();
  await expect(blocks(week, MONDAY)).not.toContainText("Cancelled");

  await blocks(week, MONDAY).click();
  await week.getByRole("button", { name: "Cancel this Monday" }).click();
  await blocks(week, MONDAY).click();
  await week.getByRole("button", { name: "Restore this Monday" }).click();
  await expect(blocks(week, MONDAY)).not.toContainText("Cancelled");
});

test("a date is moved to another day and room, and shown at both ends", async ({ week }) => {
  await blocks(week, MONDAY).click();
  await week.getByRole("link", { name: "Move…" }).click();
  await week.getByLabel("Day").fill("2026-03-24");
  await week.getByLabel("Begins").fill("10:30");
  await week.getByLabel("Room").fill("B 2");
  await week.getByRole("button", { name: "Only Mon 23 Mar" }).click();

  await expect(blocks(week, MONDAY)).toContainText("Moved to Tue 24 Mar, 10:30");
  await expect(blocks(week, TUESDAY)).toContainText("B 2");
  await blocks(week, TUESDAY).click();
  await week.getByRole("button", { name: "Back to Monday 23 March, 08:00" }).click();
  await expect(blocks(week, TUESDAY)).toHaveCount(0);
});

test("every field is changed from a date on, and the past stays", async ({ week }) => {
  await blocks(week, MONDAY).click();
  await week.getByRole("link", { name: "Edit…" }).click();
  await week.getByLabel("Title").fill("Geometry");
  await week.getByLabel("From Monday 23 March on").check();
  await week.getByRole("button", { name: "Save changes" }).click();

  await expect(blocks(week, MONDAY)).toContainText("Geometry");
  await week.getByRole("link", { name: "Previous week" }).click();
  await expect(blocks(week, "Monday 16 March")).toContainText("Algebra");
});

test("a holiday is cancelled and restored", async ({ week }) => {
  await week.getByRole("link", { name: "Mon 23" }).click();
  await week.getByLabel("Last day").fill("2026-03-20");
  await week.getByRole("button", { name: "Cancel these days" }).click();
  await expect(week.getByText("The end lies before the start.")).toBeVisible();
  await week.getByLabel("Last day").fill("2026-03-27");
  await week.getByRole("button", { name: "Cancel these days" }).click();
  await expect(blocks(week, "Friday 27 March")).toContainText("Cancelled");

  await week.getByRole("link", { name: "Fri 27" }).click();
  await week.getByLabel("First day").fill("2026-03-23");
  await week.getByRole("button", { name: "Restore these days" }).click();
  await expect(blocks(week, MONDAY)).not.toContainText("Cancelled");
});

test("a session is deleted, after a second press, and an Undo brings it back", async ({ week }) => {
  await blocks(week, MONDAY).click();
  await week.getByRole("link", { name: "Edit…" }).click();
  await week.getByText("Delete this session").click();
  await week.getByRole("button", { name: "Delete Algebra" }).click();

  await expect(blocks(week, MONDAY)).toHaveCount(0);
  await expect(week.getByText("Algebra is deleted.")).toBeVisible();
  await week.getByRole("button", { name: "Undo" }).click();
  await expect(blocks(week, MONDAY)).toContainText("Algebra");
  await expect(week.getByText("Algebra is deleted.")).toHaveCount(0);
});
