import { expect, expectAccessible, test } from "./fixtures";
import { benJoins, milk } from "./grocery-fixtures";

test("a member's order goes from the basket to the door, packed by an editor", async ({
  browser,
  request,
  signedIn: page,
  user,
  api,
}) => {
  await api("POST", "W/products", milk);
  const { page: bens } = await benJoins(browser, request, user, api);

  await bens.goto(`/w/${user.workspace.slug}/groceries`);
  const add = bens.getByRole("button", { name: "Put Milk into the basket" });
  await add.click();
  await expect(bens.getByText("1 in the basket")).toBeVisible();
  await add.click();
  await expect(bens.getByText("2 in the basket")).toBeVisible();
  await bens.goto(`/w/${user.workspace.slug}/groceries/basket`);
  await bens.getByRole("button", { name: "Place order" }).click();
  await bens.waitForURL(/\/orders\//);
  await expect(bens.getByText(/· placed$/)).toBeVisible();
  await expect(bens.getByRole("button", { name: "Mark as packed" })).toHaveCount(0);

  await page.goto(new URL(bens.url()).pathname);
  await page.getByRole("button", { name: "Mark as packed" }).click();
  await expect(page.getByText(/· packed$/)).toBeVisible();
  await bens.reload();
  await expect(bens.getByText(/· packed$/)).toBeVisible();
  await expect(bens.getByRole("button", { name: "Cancel this order" })).toHaveCount(0);
  await bens.close();
});

test("a price that changed since the basket was shown stops the order, and shows the new one", async ({
  signedIn: page,
  user,
  api,
}) => {
  const { id } = await api("POST", "W/products", milk);
  await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
  await page.goto(`/w/${user.workspace.slug}/groceries/basket`);
  await api("PATCH", `W/products/${id}`, { price: { amount: 150, currency: "EUR" } });

  await page.getByLabel("Note (optional)").fill("At the door");
  await page.getByRole("button", { name: "Place order" }).click();

  await expect(page.getByText("Prices have changed since you looked.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Note (optional)")).toHaveValue("At the door");
  await expect(page.getByText("€3.00").first()).toBeVisible();
  await page.getByRole("button", { name: "Place order" }).click();
  await page.waitForURL(/\/orders\//);
  await expect(page.getByText("€3.00").first()).toBeVisible();
});

test("an order that is pressed twice is one order", async ({ signedIn: page, user, api }) => {
  const { id } = await api("POST", "W/products", milk);
  await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
  await page.goto(`/w/${user.workspace.slug}/groceries`);
  await page.goto(`/w/${user.workspace.slug}/groceries/basket`);

  await page.getByRole("button", { name: "Place order" }).dblclick();
  await page.waitForURL(/\/orders\//);

  expect((await api("GET", "W/orders")).items).toHaveLength(1);
  // The order stands in the place of the form that made it: Back is what was before.
  await page.goBack();
  await expect(page).toHaveURL(/\/groceries$/);
  await page.getByRole("link", { name: "Basket" }).click();
  await expect(page.getByText("Nothing in it yet.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a product is put into the basket, and ordered", async ({ signedIn: page, user, api }) => {
    await api("POST", "W/products", milk);
    await page.goto(`/w/${user.workspace.slug}/groceries`);
    await page.getByRole("button", { name: "Put Milk into the basket" }).click();
    await page.goto(`/w/${user.workspace.slug}/groceries/basket`);
    await page.getByRole("button", { name: "Place order" }).click();
    await page.waitForURL(/\/orders\//);

    await expect(page.getByRole("heading", { name: /^Order of/ })).toBeVisible();
  });
});

test("products are written, imported from CSV, and tell who changed them", async ({
  signedIn: page,
  user,
}) => {
  const products = `/w/${user.workspace.slug}/groceries/products`;
  await page.goto(`${products}/new`);
  await page.getByLabel("Name").fill("Tea");
  await page.getByLabel("Category").fill("Drinks");
  await page.getByLabel("Price in EUR").fill("three");
  await page.getByLabel("Unit").fill("box");
  await page.getByRole("button", { name: "Add product" }).click();
  await expect(page.getByText("That is no price, such as 2.50.")).toBeVisible();
  await page.getByLabel("Price in EUR").fill("3,99");
  await page.getByRole("button", { name: "Add product" }).click();
  await expect(page.getByRole("link", { name: /Tea.*changed by Ana/ })).toBeVisible();

  await page.goto(`${products}/import`);
  await page.getByLabel("CSV file").setInputFiles({
    name: "products.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("name,category,unit,price\nTea,Drinks,box,4.50\nMilk,Dairy,l,1.20"),
  });
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByText("1 product will be added, 1 changed.")).toBeVisible();
  await page.getByRole("button", { name: "Import it" }).click();
  await expect(page.getByText("1 product added, 1 changed.")).toBeVisible();
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the groceries' pages (${scheme})`, async ({ signedIn: page, user, api }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    const { id } = await api("POST", "W/products", milk);
    const lines = [{ productId: id, quantity: 2 }];
    const order = await api("POST", "W/orders", { lines });
    await api("PUT", "W/basket", { lines });
    await api("POST", "W/orders/repeat", {
      lines,
      schedule: { kind: "weekly", every: 1, days: ["SA"] },
      startsOn: "2026-03-28",
    });
    const home = `/w/${user.workspace.slug}`;
    for (const path of [
      "",
      "/basket",
      "/orders",
      `/orders/${order.id}`,
      "/repeats",
      "/products",
      "/products/table",
      `/products/${id}`,
    ]) {
      await page.goto(`${home}/groceries${path}`);
      await expectAccessible(page);
    }
    for (const path of ["/members", "/log", "/settings"]) {
      await page.goto(home + path);
      await expectAccessible(page);
    }
  });
}
