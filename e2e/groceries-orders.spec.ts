import { expect, register, signIn, test } from "./fixtures";
import { benJoins, bread, makeOrdersAt, milk, paperBehind } from "./grocery-fixtures";

test("an order is packed from its list, and its receipt keeps the prices of then", async ({
  browser,
  request,
  signedIn: page,
  user,
  api,
}) => {
  test.slow();
  const { id: milkId } = await api("POST", "W/products", milk);
  const { id: breadId } = await api("POST", "W/products", bread);
  const { page: bens, api: bensApi } = await benJoins(browser, request, user, api);
  const lines = [
    { productId: milkId, quantity: 12 },
    { productId: breadId, quantity: 1 },
  ];
  const order = await bensApi("POST", "W/orders", { lines, note: "At the back door" });
  await api("PATCH", `W/products/${milkId}`, { price: { amount: 999, currency: "EUR" } });
  const path = `/w/${user.workspace.slug}/groceries/orders/${order.id}`;

  await page.goto(path);
  const list = await paperBehind(page, "Packing list");
  await page.getByRole("button", { name: "Mark as packed" }).click();
  await expect(page.getByText(/· packed$/)).toBeVisible();
  await bens.goto(path);
  await expect(bens.getByRole("link", { name: "Packing list" })).toHaveCount(0);
  const receipt = await paperBehind(bens, "Receipt");

  expect(list.name).toMatch(/^Packing list [\dA-F]{4}-[\dA-F]{4}\.pdf$/);
  for (const text of ["Ben", "At the back door", "Bakery", "Dairy", "12", "Milk", "Page 1 of 1"])
    expect(list.pages[0]).toContain(text);
  expect(list.pages[0]?.indexOf("Bakery")).toBeLessThan(list.pages[0]?.indexOf("Dairy") ?? 0);
  for (const text of [
    "Milk",
    "12 l",
    "€1.20",
    "€14.40",
    "Bread",
    "Total",
    "€17.40",
    "packed",
    user.workspace.name,
  ])
    expect(receipt.pages[0]).toContain(text);
  expect(receipt.pages[0]).not.toContain("€9.99");
  expect((await bens.request.get(`${path}/packing-list.pdf`)).status()).toBe(403);
  const eve = await browser.newPage();
  await signIn(eve, await register(request, "Eve"));
  for (const paper of ["receipt.pdf", "packing-list.pdf"])
    expect((await eve.request.get(`${path}/${paper}`)).status()).toBe(404);
  await Promise.all([bens.close(), eve.close()]);
});

test("all orders that wait are packed from one print: together first, then one by one", async ({
  signedIn: page,
  user,
  api,
}) => {
  const { id: productId } = await api("POST", "W/products", milk);
  for (const quantity of [2, 5]) await api("POST", "W/orders", { lines: [{ productId, quantity }] });
  await page.goto(`/w/${user.workspace.slug}/groceries/orders`);

  const { name, pages } = await paperBehind(page, "Packing lists");

  expect(name).toBe("Packing lists.pdf");
  expect(pages).toHaveLength(3);
  expect(pages[0]).toContain("2 orders to pack");
  expect(pages[0]).toMatch(/7 l Milk/);
  expect(pages[1]).toMatch(/2 l Milk/);
  expect(pages[2]).toMatch(/5 l Milk/);
});

test("a repeating order is made on Saturday and on Monday, over the week's end, and once each", async ({
  signedIn: page,
  user,
  api,
}) => {
  test.slow();
  const { id: productId } = await api("POST", "W/products", milk);
  const order = await api("POST", "W/orders", { lines: [{ productId, quantity: 3 }] });
  const home = `/w/${user.workspace.slug}/groceries`;
  await page.goto(`${home}/orders/${order.id}`);
  for (const day of await page.getByRole("checkbox", { checked: true }).all()) await day.uncheck();
  await page.getByRole("checkbox", { name: "Saturday" }).check();
  await page.getByRole("checkbox", { name: "Monday" }).check();
  await page.getByRole("button", { name: "Repeat this order" }).click();
  await page.waitForURL(/\/repeats/);
  const saturday = nextSaturdayNoon();
  const monday = new Date(saturday.getTime() + 2 * 86_400_000);

  await makeOrdersAt(saturday);
  await Promise.all([makeOrdersAt(monday), makeOrdersAt(monday)]);

  await page.goto(`${home}/orders`);
  await expect(page.getByText("by its schedule")).toHaveCount(2);
  await expect(page.getByText("€3.60")).toHaveCount(3);
  await page.goto(`${home}/repeats`);
  const next = new Date(saturday.getTime() + 7 * 86_400_000);
  await expect(page.getByText(`next on Sat ${next.getUTCDate()}`, { exact: false })).toBeVisible();
});

/** After today: noon in London, so the same day in Berlin. */
function nextSaturdayNoon(): Date {
  const noon = new Date();
  noon.setUTCHours(12, 0, 0, 0);
  const days = ((6 - noon.getUTCDay() + 6) % 7) + 1;
  return new Date(noon.getTime() + days * 86_400_000);
}
