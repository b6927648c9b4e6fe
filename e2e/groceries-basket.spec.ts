import { expect, expectAccessible, test } from "./fixtures";
import { benJoins, bread, milk } from "./grocery-fixtures";

test("what is stepped and typed is added up at once, stored, and ordered as it is shown", async ({
  signedIn: page,
  user,
  api,
}) => {
  const { id } = await api("POST", "W/products", milk);
  await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
  await page.goto(`/w/${user.workspace.slug}/groceries/basket`);
  const total = page.getByRole("status").filter({ hasText: "€" });
  const field = page.getByRole("spinbutton", { name: "How many Milk" });

  await page.getByRole("button", { name: "One Milk more" }).click();
  await expect(field).toHaveValue("3");
  await expect(total).toHaveText("€3.60");
  await expect.poll(async () => (await api("GET", "W/basket")).lines).toMatchObject([{ quantity: 3 }]);
  await page.reload();
  await expect(field).toHaveValue("3");

  await field.fill("7");
  await expect(total).toHaveText("€8.40");
  await page.getByRole("button", { name: "Place order" }).click();
  await page.waitForURL(/\/orders\//);

  expect((await api("GET", "W/orders")).items).toMatchObject([
    { lines: [{ quantity: 7 }], total: { amount: 840 } },
  ]);
  expect((await api("GET", "W/basket")).lines).toEqual([]);
});

test("the keyboard steps, and nothing beyond the ends is taken", async ({ signedIn: page, user, api }) => {
  const { id } = await api("POST", "W/products", milk);
  await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
  await page.goto(`/w/${user.workspace.slug}/groceries/basket`);
  const field = page.getByRole("spinbutton", { name: "How many Milk" });

  await field.press("ArrowUp");
  await field.press("Enter");
  await expect.poll(async () => (await api("GET", "W/basket")).lines).toMatchObject([{ quantity: 3 }]);
  await field.fill("5000");
  await field.blur();
  await expect(field).toHaveValue("999");
  await field.fill("");
  await field.blur();
  await expect(field).toHaveValue("999");

  await page.getByRole("button", { name: "Take Milk out" }).click();
  await expect(page.getByText("Nothing in it yet.")).toBeVisible();
});

test("of two tabs with one basket the second is told, and nothing is ordered twice or lost", async ({
  signedIn: page,
  user,
  api,
  context,
}) => {
  const { id } = await api("POST", "W/products", milk);
  await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 4 }] });
  const path = `/w/${user.workspace.slug}/groceries/basket`;
  await page.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole("spinbutton", { name: "How many Milk" }).fill("9");
  await expect.poll(async () => (await api("GET", "W/basket")).lines).toMatchObject([{ quantity: 9 }]);

  await page.getByRole("button", { name: "Place order" }).click();

  await expect(page.getByText("The basket is no longer as it was shown", { exact: false })).toBeVisible();
  await expect(page.getByText("Milk: 4, now 9")).toBeVisible();
  await expect(page.getByRole("spinbutton", { name: "How many Milk" })).toHaveValue("9");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Place order" }).click();
  await page.waitForURL(/\/orders\//);
  await other.getByRole("button", { name: "Place order" }).click();
  await expect(other.getByText("Nothing in it yet.")).toBeVisible();
  await expect(other.getByText("Milk: no longer in it")).toBeVisible();
  expect((await api("GET", "W/orders")).items).toMatchObject([{ lines: [{ quantity: 9 }] }]);
});

test("a price that changed is told with the product, the old one and the new, until the basket is changed after it", async ({
  signedIn: page,
  user,
  api,
}) => {
  const { id } = await api("POST", "W/products", milk);
  await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
  await page.goto(`/w/${user.workspace.slug}/groceries/basket`);
  await api("PATCH", `W/products/${id}`, { price: { amount: 150, currency: "EUR" } });

  await page.getByRole("button", { name: "Place order" }).click();

  const told = page.getByText("Milk: €1.20, now €1.50");
  await expect(told).toBeVisible();
  await page.getByRole("button", { name: "One Milk more" }).click();
  await expect(told).toHaveCount(0);
  // A page that is drawn after the next change would know of it.
  await expect.poll(async () => (await api("GET", "W/basket")).lines).toMatchObject([{ quantity: 3 }]);
  await page.reload();
  await api("PATCH", `W/products/${id}`, { price: { amount: 180, currency: "EUR" } });
  await page.getByRole("button", { name: "Place order" }).click();
  await expect(page.getByText("Milk: €1.50, now €1.80")).toBeVisible();
});

test("products are found as one types, by a slip of a letter too", async ({ signedIn: page, user, api }) => {
  await api("POST", "W/products", milk);
  await api("POST", "W/products", bread);
  for (const path of ["/groceries", "/groceries/products"]) {
    await page.goto(`/w/${user.workspace.slug}${path}`);
    const list = page.getByRole("list", { name: /Groceries|Products/ });
    await expect(list).toContainText("Bread");
    const field = page.getByRole("searchbox");
    await field.pressSequentially("mlik");

    await expect(list).not.toContainText("Bread");
    await expect(list).toContainText("Milk");
    await expect(page).toHaveURL(/\?q=mlik$/);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("mlik");
    await field.fill("");
    await expect(list).toContainText("Bread");
  }
});

test("a late answer does not overwrite a newer one", async ({ signedIn: page, user, api }) => {
  await api("POST", "W/products", milk);
  await api("POST", "W/products", bread);
  await page.goto(`/w/${user.workspace.slug}/groceries`);
  await page.route(/q=bre(&|$)/, async (route) => {
    await new Promise((waited) => setTimeout(waited, 1500));
    await route.continue().catch(() => {});
  });
  const list = page.getByRole("list", { name: "Groceries" });
  const field = page.getByRole("searchbox");

  await field.fill("bre");
  await page.waitForTimeout(400);
  await field.fill("milk");
  await expect(list).not.toContainText("Bread");
  await page.waitForTimeout(2000);

  await expect(list).toContainText("Milk");
  await expect(list).not.toContainText("Bread");
  await expect(field).toHaveValue("milk");
});

test("an order tells whose it is, of who left too", async ({
  browser,
  request,
  signedIn: page,
  user,
  api,
}) => {
  const { id } = await api("POST", "W/products", milk);
  const { page: bens, api: bensApi } = await benJoins(browser, request, user, api);
  const order = await bensApi("POST", "W/orders", { lines: [{ productId: id, quantity: 2 }] });
  await bens.close();
  const orders = `/w/${user.workspace.slug}/groceries/orders`;
  const { items } = await api("GET", "W/members");
  const ben = (items as { id: string; name: string }[]).find(({ name }) => name === "Ben");
  await api("DELETE", `W/members/${ben?.id}`);

  await page.goto(orders);
  await expect(page.getByRole("link", { name: /Ben · / })).toBeVisible();
  await page.goto(`${orders}/${order.id}`);
  await expect(page.getByText(/^Ben · No\. /)).toBeVisible();
  await expect(page.getByRole("cell", { name: "2 l", exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("steps are stored, and what is typed is ordered", async ({ signedIn: page, user, api }) => {
    const { id } = await api("POST", "W/products", milk);
    await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
    await page.goto(`/w/${user.workspace.slug}/groceries/basket`);
    const field = page.getByRole("spinbutton", { name: "How many Milk" });

    await page.getByRole("button", { name: "One Milk more" }).click();
    await expect(field).toHaveValue("3");
    await field.fill("5");
    await page.getByRole("button", { name: "Save the quantities" }).click();
    await expect(page.getByText("€6.00").first()).toBeVisible();
    await field.fill("0");
    await page.getByRole("button", { name: "Place order" }).click();
    await expect(page.getByText("At least 1.")).toBeVisible();
    await field.fill("7");
    await page.getByRole("button", { name: "Place order" }).click();
    await page.waitForURL(/\/orders\//);

    expect((await api("GET", "W/orders")).items).toMatchObject([{ lines: [{ quantity: 7 }] }]);
  });

  test("products are found by a plain form", async ({ signedIn: page, user, api }) => {
    await api("POST", "W/products", milk);
    await page.goto(`/w/${user.workspace.slug}/groceries`);
    await page.getByRole("searchbox").fill("mlik");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByText("Milk")).toBeVisible();
  });
});
