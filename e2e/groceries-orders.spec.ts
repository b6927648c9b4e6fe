import type { Page } from "@playwright/test";
import { readPages } from "@/lib/testing/pdf";
import { expect, expectAccessible, register, signIn, test } from "./fixtures";
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

for (const javaScriptEnabled of [true, false]) {
  test.describe(`chosen orders, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("are printed and packed at once; one that was cancelled meanwhile is told, and the others are done", async ({
      signedIn: page,
      user,
      api,
    }) => {
      test.slow();
      const { id: productId } = await api("POST", "W/products", milk);
      const { id: breadId } = await api("POST", "W/products", bread);
      const placed: string[] = [];
      for (const quantity of [2, 3, 5, 7])
        placed.push((await api("POST", "W/orders", { lines: [{ productId, quantity }] })).id);
      const late = await api("POST", "W/orders", { lines: [{ productId: breadId, quantity: 1 }] });
      await page.goto(`/w/${user.workspace.slug}/groceries/orders`);
      if (javaScriptEnabled) await expectAccessible(page);
      const box = (id = "") => page.locator(`input[type=checkbox][value="${id}"]`);
      const print = page.getByRole("button", { name: "Packing list of these" });
      const pack = page.getByRole("button", { name: "Mark as packed" });

      await print.click();
      await expect(page.getByText("Choose the orders first.")).toBeVisible();
      await pack.click();
      await expect(page.getByText("Choose the orders first.").last()).toBeVisible();

      // What is ticked before the answer is there is not kept: the form is as it was sent again.
      const chosen = [placed[0], placed[2], late.id].map(box);
      await expect(async () => {
        for (const one of chosen) await one.check({ timeout: 500 });
        await page.waitForTimeout(300);
        for (const one of chosen) await expect(one).toBeChecked({ timeout: 100 });
      }).toPass();
      await api("PATCH", `W/orders/${late.id}`, { status: "cancelled" });
      const { name, pages } = await paperBehind(page, print);
      expect(name).toBe("Packing lists.pdf");
      expect(pages).toHaveLength(3);
      expect(pages[0]).toContain("2 orders to pack");
      expect(pages[0]).toMatch(/no longer waiting: [\dA-F]{4}-[\dA-F]{4}/);
      expect(pages[0]).toMatch(/7 l Milk/);
      expect(pages.join()).not.toContain("Bread");

      await expect(box(placed[0])).toBeChecked();
      await pack.click();
      await expect(page.getByText("2 orders are packed.")).toBeVisible();
      await expect(page.getByText(/Bread: cancelled meanwhile, and left as it is\./)).toBeVisible();
      await expect(page.getByRole("checkbox", { name: /^Choose the order by Ana/ })).toHaveCount(2);
      await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
      await expect(pack).toHaveCSS("opacity", "1");
      if (javaScriptEnabled) await expectAccessible(page);

      if (javaScriptEnabled) await page.getByRole("checkbox", { name: "All that wait" }).check();
      else for (const id of [placed[1], placed[3]]) await box(id).check();
      await pack.click();
      await expect(page.getByText("2 orders are packed.")).toBeVisible();
      await expect(pack).toHaveCount(0);
      const { items } = await api("GET", "W/orders?status=packed");
      expect(items).toHaveLength(4);
    });
  });
}

test("a member chooses no orders, and neither packs nor prints them by the form's address", async ({
  browser,
  request,
  user,
  api,
}) => {
  const { id: productId } = await api("POST", "W/products", milk);
  const { page: bens, api: bensApi } = await benJoins(browser, request, user, api);
  const { id } = await bensApi("POST", "W/orders", { lines: [{ productId, quantity: 2 }] });
  const orders = `/w/${user.workspace.slug}/groceries/orders`;
  await bens.goto(orders);

  await expect(bens.getByRole("link", { name: /Milk/ })).toBeVisible();
  await expect(bens.getByRole("checkbox")).toHaveCount(0);
  const origin = new URL(bens.url()).origin;
  const post = (page: Page, headers: Record<string, string>) =>
    page.request.post(`${orders}/packing-list.pdf`, { form: { ids: id }, headers, maxRedirects: 0 });
  expect((await post(bens, { origin })).status()).toBe(403);
  expect((await post(bens, { origin: "https://evil.example" })).status()).toBe(403);
  const eve = await browser.newPage();
  await signIn(eve, await register(request, "Eve"));
  expect((await post(eve, { origin })).status()).toBe(404);
  await Promise.all([bens.close(), eve.close()]);
});

test("a script with a token saves an order's papers, where its role allows it", async ({
  browser,
  request,
  user,
  api,
}) => {
  const { id: productId } = await api("POST", "W/products", milk);
  const { page: bens, token } = await benJoins(browser, request, user, api);
  await bens.close();
  const order = await api("POST", "W/orders", { lines: [{ productId, quantity: 3 }] });
  const eve = await register(request, "Eve");
  const get = (paper: string, as: string) =>
    request.get(`/api/v1/workspaces/${user.workspace.slug}/orders/${order.id}/${paper}`, {
      headers: { authorization: `Bearer ${as}` },
    });

  for (const [paper, words] of [
    ["receipt.pdf?paper=letter", "€3.60"],
    ["packing-list.pdf", "Dairy"],
  ] as const) {
    const answer = await get(paper, user.token);
    expect(answer.headers()).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "no-store",
    });
    const [first] = await readPages(await answer.body());
    expect(first?.text).toContain(words);
    expect((await get(paper, eve.token)).status()).toBe(404);
  }
  expect((await get("receipt.pdf", token)).status()).toBe(404);
  expect((await get("packing-list.pdf", token)).status()).toBe(403);
  expect((await get("receipt.pdf?paper=stone", user.token)).status()).toBe(422);
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
