import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { bread, milk } from "./grocery-fixtures";

test("an empty shop starts with 150 products at one press", async ({ signedIn: page, user, api }) => {
  await page.goto(`/w/${user.workspace.slug}/groceries/products`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start with 150 everyday products" }).click();

  await expect(page.getByRole("link", { name: /^Apples/ })).toBeVisible();
  await expect(page.getByText("€2.49").first()).toBeVisible();
  const first = await api("GET", "W/products?limit=100");
  const second = await api("GET", `W/products?limit=100&cursor=${first.nextCursor}`);
  expect([first.items, second.items]).toMatchObject([{ length: 100 }, { length: 50 }]);
});

test.describe("the table of products", () => {
  const cell = (page: Page, label: string) =>
    page.getByRole("textbox", { name: label }).or(page.getByRole("combobox", { name: label }));

  test.beforeEach(async ({ api }) => {
    await api("POST", "W/products", milk);
    await api("POST", "W/products", bread);
  });

  test("is edited with the keyboard: arrows move, Enter edits and saves, Escape takes back", async ({
    signedIn: page,
    user,
    api,
  }, { project }) => {
    test.skip(project.name === "phone", "there are no arrow keys");
    test.slow();
    await page.goto(`/w/${user.workspace.slug}/groceries/products/table`);
    await cell(page, "Name: Milk").focus();
    await page.keyboard.press("ArrowDown");
    await expect(cell(page, "Name: Bread")).toBeFocused();
    for (const _ of ["category", "unit", "price"]) await page.keyboard.press("ArrowRight");
    await expect(cell(page, "Price in EUR: Bread")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(cell(page, "Price in EUR: Milk")).toBeFocused();

    await page.keyboard.type("9.99");
    await page.keyboard.press("Escape");
    await expect(cell(page, "Price in EUR: Milk")).toHaveValue("1.20");

    await page.keyboard.type("dear");
    await page.keyboard.press("Enter");
    await expect(page.getByText("That is no price, such as 2.50.")).toBeVisible();
    await expect(cell(page, "Price in EUR: Milk")).toBeFocused();
    await expect(cell(page, "Price in EUR: Milk")).toHaveValue("dear");

    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1,35");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Saved")).toBeVisible();
    await expect(cell(page, "Price in EUR: Milk")).toHaveValue("1.35");
    const { items } = await api("GET", "W/products?q=milk");
    expect(items).toMatchObject([{ name: "Milk", price: { amount: 135 }, version: 2 }]);
    await expectAccessible(page);
  });

  test("shows both values where somebody was faster, and keeps what was typed", async ({
    signedIn: page,
    user,
    api,
  }) => {
    await page.goto(`/w/${user.workspace.slug}/groceries/products/table`);
    const [stored] = (await api("GET", "W/products?q=milk")).items as { id: string }[];
    await api("PATCH", `W/products/${stored?.id}`, { price: { amount: 150, currency: "EUR" } });

    await cell(page, "Price in EUR: Milk").fill("1.40");
    await page.getByRole("button", { name: "Save: Milk" }).click();

    await expect(page.getByText("Stored now: 1.50")).toBeVisible();
    await expect(cell(page, "Price in EUR: Milk")).toHaveValue("1.40");
    await page.getByRole("button", { name: "Save: Milk" }).click();
    await expect(page.getByText("Saved")).toBeVisible();
    expect((await api("GET", "W/products?q=milk")).items).toMatchObject([{ price: { amount: 140 } }]);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("saves a row all the same, and says what is wrong beside its cell", async ({
      signedIn: page,
      user,
      api,
    }) => {
      await page.goto(`/w/${user.workspace.slug}/groceries/products/table`);
      await cell(page, "Price in EUR: Milk").fill("dear");
      await page.getByRole("button", { name: "Save: Milk" }).click();
      await expect(page.getByText("That is no price, such as 2.50.")).toBeVisible();
      await expect(cell(page, "Price in EUR: Milk")).toHaveValue("dear");
      await expect(cell(page, "Price in EUR: Bread")).toHaveValue("3.00");

      await cell(page, "Price in EUR: Milk").fill("1.35");
      await page.getByRole("checkbox", { name: "Sold: Milk" }).uncheck();
      await page.getByRole("button", { name: "Save: Milk" }).click();

      await expect(page.getByText("Saved")).toBeVisible();
      const { items } = await api("GET", "W/products?q=milk");
      expect(items).toMatchObject([{ price: { amount: 135 }, active: false }]);
    });
  });
});
