import type { Page } from "@playwright/test";
import { aPhoto } from "@/lib/testing/photos";
import { expect, expectAccessible, register, signIn, test } from "./fixtures";
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

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a photo, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("is put on a product, seen where it is bought, refused in words, and taken away", async ({
      browser,
      request,
      signedIn: page,
      user,
      api,
    }) => {
      test.slow();
      const { id } = await api("POST", "W/products", milk);
      await api("PUT", "W/basket", { lines: [{ productId: id, quantity: 2 }] });
      const home = `/w/${user.workspace.slug}/groceries`;
      const send = async (name: string, mimeType: string, bytes: Uint8Array | string) => {
        await page.getByLabel("Choose a photo").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
        await page.getByRole("button", { name: "Save the photo" }).click();
      };
      await page.goto(`${home}/products/${id}`);

      await send("drawing.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
      await expect(page.getByText("That is no photo: a JPEG, PNG, WebP or AVIF, please.")).toBeVisible();
      await send("milk.png", "image/png", await aPhoto());
      await expect(page.getByText("That file is not what its name says", { exact: false })).toBeVisible();
      await send("milk.jpg", "image/jpeg", (await aPhoto()).subarray(0, 700));
      await expect(page.getByText("it is damaged or was cut short", { exact: false })).toBeVisible();
      await expect(page.getByRole("img", { name: "Milk" })).toHaveCount(0);

      await send("milk.jpg", "image/jpeg", await aPhoto({ width: 2_000, height: 1_500 }));
      await expect(page.getByRole("img", { name: "Milk" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      for (const path of ["", "/basket", "/products"]) {
        await page.goto(home + path);
        await expect(page.locator(`main img[src*="${id}/photo"]`)).toHaveCount(1);
      }
      const photo = `${home}/products/${id}/photo?size=small`;
      const answer = await page.request.get(photo);
      expect(answer.headers()).toMatchObject({
        "content-type": "image/webp",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      const eves = await browser.newPage();
      await signIn(eves, await register(request, "Eve"));
      expect((await eves.request.get(photo)).status()).toBe(404);
      await eves.close();

      await page.goto(`${home}/products/${id}`);
      await page.getByRole("button", { name: "Remove the photo" }).click();
      await expect(page.getByRole("img", { name: "Milk" })).toHaveCount(0);
      expect((await page.request.get(photo)).status()).toBe(404);
    });
  });
}

test("through the API a photo is put, read and deleted, and what is none is refused by its status", async ({
  request,
  user,
  api,
}) => {
  const { id } = await api("POST", "W/products", milk);
  const path = `/api/v1/workspaces/${user.workspace.slug}/products/${id}/photo`;
  const as = { authorization: `Bearer ${user.token}` };
  const put = (data: Uint8Array | string, type: string, headers = as) =>
    request.put(path, { data: Buffer.from(data), headers: { ...headers, "content-type": type } });
  const photo = await aPhoto();

  expect((await put(photo, "image/jpeg")).status()).toBe(200);
  expect((await api("GET", `W/products/${id}`)).photo).toBe(path);
  expect((await request.get(path, { headers: as })).headers()["content-type"]).toBe("image/webp");
  expect((await put("<svg/>", "image/svg+xml")).status()).toBe(415);
  expect((await put(photo, "application/json")).status()).toBe(415);
  expect((await put(photo.subarray(0, 700), "image/jpeg")).status()).toBe(422);
  expect((await put(new Uint8Array(7_000_000), "image/jpeg")).status()).toBe(413);
  expect((await put(new Uint8Array(9_000_000), "image/jpeg")).status()).toBe(413);
  const eve = await register(request, "Eve");
  expect((await put(photo, "image/jpeg", { authorization: `Bearer ${eve.token}` })).status()).toBe(404);
  expect((await request.delete(path, { headers: as })).status()).toBe(204);
  expect((await request.get(path, { headers: as })).status()).toBe(404);
});

test("a photo posted from another site is refused", async ({ signedIn: page, user, api }) => {
  const { id } = await api("POST", "W/products", milk);
  const path = `/w/${user.workspace.slug}/groceries/products/${id}/photo`;
  const multipart = { photo: { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await aPhoto()) } };

  const foreign = await page.request.post(path, { multipart, headers: { origin: "https://evil.example" } });
  const none = await page.request.post(path, { multipart });

  expect([foreign.status(), none.status()]).toEqual([403, 403]);
  expect((await api("GET", `W/products/${id}`)).photo).toBeNull();
});
