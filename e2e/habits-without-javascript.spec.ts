import { expect } from "./fixtures";
import { check, figure, habit, row, test } from "./habit-fixtures";

test.use({ javaScriptEnabled: false });

test("a habit is added, ticked, counted and cleared", async ({ signedIn: page, api, user }) => {
  await page.goto(`/w/${user.workspace.slug}/habits/new`);
  await page.getByLabel("How often").selectOption("cycle");
  await page.getByLabel("Days on").fill("0");
  await page.getByRole("button", { name: "Make the habit" }).click();
  await expect(page.getByText("This is needed.")).toBeVisible();
  await expect(page.getByLabel("Days on")).toHaveValue("0");
  await page.getByLabel("Name").fill("Swim");
  await page.getByLabel("Days on").fill("3");
  await page.getByRole("button", { name: "Make the habit" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Swim" })).toBeVisible();
  await expect(page.getByText("3 days on, 2 days off")).toBeVisible();

  await check(page, "Swim").click();
  await expect(figure(page, "Current streak")).toContainText("1");
  await check(page, "Swim").click();
  await expect(figure(page, "Current streak")).toContainText("0");

  await habit(api, { title: "Water", measure: { kind: "atLeast", goal: 3, unit: "glasses" } });
  await page.goto(`/w/${user.workspace.slug}/habits`);
  await page.getByRole("button", { name: "Water: more" }).click();
  await expect(row(page, "Water")).toContainText("1 of 3 glasses");
});
