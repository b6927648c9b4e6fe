import sharp from "sharp";
import { aPhoto } from "@/lib/testing/photos";
import { expect, expectAccessible, register, signIn, test } from "./fixtures";
import { milk } from "./grocery-fixtures";

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
      const choose = async (name: string, mimeType: string, bytes: Uint8Array | string) => {
        await page
          .getByLabel("Photo", { exact: true })
          .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
      };
      const saving = page.getByRole("button", { name: "Save", exact: true });
      const save = () => saving.click();
      const typed = async () => ({
        name: await page.getByLabel("Name", { exact: true }).inputValue(),
        price: await page.getByLabel("Price in EUR").inputValue(),
        sold: await page.getByLabel("Sold at the moment").isChecked(),
      });
      await page.goto(`${home}/products/${id}`);
      await page.getByLabel("Name", { exact: true }).fill("Oat milk");
      await page.getByLabel("Price in EUR").fill("1,35");
      await page.getByLabel("Sold at the moment").uncheck();
      const kept = await typed();

      const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#fff" } })
        .png()
        .toBuffer();
      const refused: [string, string, Uint8Array | string, string][] = [
        [
          "a.svg",
          "image/svg+xml",
          "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
          "That is no photo",
        ],
        ["a.png", "image/png", await aPhoto(), "That file is not what its name says"],
        ["a.jpg", "image/jpeg", (await aPhoto()).subarray(0, 700), "it is damaged or was cut short"],
        ["a.jpg", "image/jpeg", new Uint8Array(9_000_000), "That photo is too large: at most 6 MB."],
        ["bomb.png", "image/png", bomb, "too many pixels"],
      ];
      for (const [name, mimeType, bytes, words] of refused) {
        await choose(name, mimeType, bytes);
        // With JavaScript a file is weighed before it is sent for nothing.
        if (!javaScriptEnabled || bytes.length < 6_000_000) await save();
        await expect(page.getByText(words, { exact: false })).toBeVisible();
        expect(await typed()).toEqual(kept);
      }
      await page.getByLabel("Price in EUR").fill("dear");
      await choose("milk.jpg", "image/jpeg", await aPhoto());
      await save();
      await expect(page.getByText("That is no price, such as 2.50.")).toBeVisible();
      await expect(page.getByText("Choose the photo again: it was not saved yet.")).toBeVisible();
      expect(await typed()).toEqual({ ...kept, price: "dear" });
      await expect(saving).toHaveCSS("opacity", "1");
      if (javaScriptEnabled) await expectAccessible(page);
      expect(await api("GET", `W/products/${id}`)).toMatchObject({ name: "Milk", version: 1, photo: null });

      await page.getByLabel("Price in EUR").fill("1,35");
      await page.getByLabel("Sold at the moment").check();
      await choose("milk.jpg", "image/jpeg", await aPhoto({ width: 2_000, height: 1_500 }));
      await save();
      await page.waitForURL(`${home}/products`);
      await page.getByRole("link", { name: /^Oat milk/ }).click();
      await expect(page.getByRole("img", { name: "Oat milk" })).toBeVisible();
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
      await page.getByLabel("Remove the photo").check();
      await save();
      await page.waitForURL(`${home}/products`);
      expect((await page.request.get(photo)).status()).toBe(404);
    });

    test("comes with a new product", async ({ signedIn: page, user, api }) => {
      await page.goto(`/w/${user.workspace.slug}/groceries/products/new`);
      for (const [label, text] of Object.entries({ Category: "Dairy", "Price in EUR": "1.20", Unit: "l" }))
        await page.getByLabel(label, { exact: true }).fill(text);
      const choose = async (buffer: Buffer) =>
        page
          .getByLabel("Photo", { exact: true })
          .setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer });
      const add = page.getByRole("button", { name: "Add product" });

      await choose(Buffer.from("no photo"));
      await page.getByLabel("Name", { exact: true }).fill("Butter");
      await add.click();
      await expect(page.getByText("That is no photo", { exact: false })).toBeVisible();
      await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Butter");
      await choose(Buffer.from(await aPhoto()));
      await add.click();
      await page.waitForURL(/\/products$/);

      const { items } = await api("GET", "W/products");
      expect(items).toMatchObject([{ name: "Butter", photo: expect.any(String) }]);
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
