import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "./fixtures";
import { bread, milk } from "./grocery-fixtures";

const header = "name,category,unit,price\n";

async function choose(page: Page, content: string | Buffer) {
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "products.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Look at it first" }).click();
}

test("a file is seen product by product before it changes anything, and only what differs is changed", async ({
  signedIn: page,
  user,
  api,
}) => {
  test.slow();
  const { id } = await api("POST", "W/products", milk);
  const stays = await api("POST", "W/products", bread);
  await page.goto(`/w/${user.workspace.slug}/groceries/products/import`);
  await choose(page, `${header}Milk,Dairy,l,1.49\nBread,Bakery,loaf,3.00\nKäse,Dairy,kg,9.90\n`);

  await expect(page.getByText("1 product will be added, 1 changed; 1 stays as it is.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Changed (1)" })).toContainText("€1.20 → €1.49");
  await expect(page.getByRole("list", { name: "New (1)" })).toContainText("Käse");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import it" }).click();

  await expect(page.getByText("1 product added, 1 changed; 1 stayed as it was.")).toBeVisible();
  expect(await api("GET", `W/products/${stays.id}`)).toMatchObject({ version: 1 });
  await page.goto(`/w/${user.workspace.slug}/groceries/products/${id}?history=shown`);
  const history = page.getByRole("region", { name: "History" });
  await history.getByText("What changed").first().click();
  await expect(history.getByText("€1.20 → €1.49")).toBeVisible();
});

test("what is no file, none that is read, or no catalogue is told in words of its own", async ({
  signedIn: page,
  user,
}) => {
  test.slow();
  await page.goto(`/w/${user.workspace.slug}/groceries/products/import`);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByText("Choose a file first.")).toBeVisible();
  await expect(page.getByText("Line 1")).toHaveCount(0);

  await choose(page, Buffer.from(`${header}Käse,Dairy,kg,9.90`, "latin1"));
  await expect(page.getByText("It is not saved as UTF-8", { exact: false })).toBeVisible();

  await choose(page, "name,category,unit\nTea,Drinks,box");
  await expect(page.getByText("There is no column “price”", { exact: false })).toBeVisible();

  await choose(page, `${header}${"Tea,Drinks,box,1\n".repeat(5001)}`);
  await expect(page.getByText("There are more than 5,000 products in it", { exact: false })).toBeVisible();

  await choose(page, "x".repeat(1_000_001));
  await expect(page.getByText("That file is over 1 MB.")).toBeVisible();
  await expect(page.getByText("There are more than", { exact: false })).toHaveCount(0);
});

test("without JavaScript a file is looked at and imported", async ({ browser, user, api }) => {
  test.slow();
  await api("POST", "W/products", milk);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, user, `/w/${user.workspace.slug}/groceries/products/import`);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByText("Choose a file first.")).toBeVisible();
  await choose(page, `${header}Milk,Dairy,l,1.49\n`);
  await expect(page.getByText("€1.20 → €1.49")).toBeVisible();
  await page.getByRole("button", { name: "Import it" }).click();

  await expect(page.getByText("No product added, 1 changed.")).toBeVisible();
  await context.close();
});

test("a name stands once in its category: said beside the field, and a conflict of its own words", async ({
  signedIn: page,
  user,
  api,
}) => {
  await api("POST", "W/products", milk);
  await page.goto(`/w/${user.workspace.slug}/groceries/products/new`);
  await page.getByLabel("Name").fill("MILK");
  await page.getByLabel("Category").fill("dairy");
  await page.getByLabel("Price in EUR").fill("1");
  await page.getByLabel("Unit").fill("l");
  await page.getByRole("button", { name: "Add product" }).click();

  const words = "There is a product of that name in this category already.";
  await expect(page.getByLabel("Name")).toHaveAccessibleDescription(words);
  const answer = await page.request.post(`/api/v1/workspaces/${user.workspace.slug}/products`, {
    data: { ...milk, name: "milk" },
    headers: { authorization: `Bearer ${user.token}` },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.json()).toMatchObject({
    type: "/docs#conflict",
    title: "That conflicts with how things stand.",
    detail: words,
  });
});

test("the currency stays while products have prices in it, and the settings say why", async ({
  signedIn: page,
  user,
  api,
}) => {
  await api("POST", "W/products", milk);
  await page.goto(`/w/${user.workspace.slug}/settings`);
  await page.getByLabel("Currency").fill("JPY");
  await page.getByRole("form", { name: "Workspace" }).getByRole("button", { name: "Save" }).click();

  await expect(page.getByLabel("Currency")).toHaveAccessibleDescription(/2.99 euros are not 299 yen/);
  expect((await api("GET", "W/products?q=milk")).items).toMatchObject([{ price: milk.price }]);
});
