import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { formSchema, inputOf } from "@/lib/auth/form-fields";
import type { Permission } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { aPhoto } from "@/lib/testing/photos";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { createProductByForm, updateProductByForm } from "./by-form";
import { readProduct } from "./queries";
import { productForm, productFormChanges } from "./schema";

let world: World;
let carl: Scope<Permission>;
let id: string;

beforeEach(async () => {
  world = await theWorld();
  carl = await scopeOf<Permission>(world.carl, "products:write");
  id = (await aProduct(carl)).id;
});

const typed = { name: "Oat milk", category: "Dairy", unit: "l", price: "1,35", active: true };
const files = () =>
  readdir(join(process.env.ROTA_DATA ?? "", "photos", world.home.id)).catch((): string[] => []);
const jpeg = async () => new File([new Uint8Array(await aPhoto())], "a.jpg", { type: "image/jpeg" });
const svg = new File(["<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"], "a.svg", {
  type: "image/svg+xml",
});

describe("a product's form", () => {
  test("takes a product with its photo", async () => {
    const product = await createProductByForm(carl, { ...typed, photo: await jpeg() });

    expect(product).toMatchObject({ name: "Oat milk", price: { amount: 135 }, photo: expect.any(String) });
    expect(await files()).toHaveLength(2);
  });

  test("changes a product and its photo together, and takes it away", async () => {
    const form = { id, ...typed, photoAway: false };
    const before = await updateProductByForm(carl, { ...form, version: 1, photo: await jpeg() });
    expect(before).toMatchObject({ name: "Oat milk", photo: expect.any(String) });

    await updateProductByForm(carl, { ...form, version: before.version, photoAway: true });

    expect(await readProduct(carl, { id })).toMatchObject({ photo: null });
    expect(await files()).toEqual([]);
  });

  test("a new photo comes in place of one that was to go away", async () => {
    const form = { id, ...typed, photoAway: true };

    const product = await updateProductByForm(carl, { ...form, photo: await jpeg() });

    expect(product.photo).toEqual(expect.any(String));
    expect(await files()).toHaveLength(2);
  });

  test.each([
    ["what is no photo", async () => svg, "notAPhoto"],
    ["one that is too large", async () => new File([new Uint8Array(6_000_001)], "a.jpg"), "photoTooLarge"],
    [
      "one that was cut",
      async () => new File([(await jpeg()).slice(0, 700)], "a.jpg", { type: "image/jpeg" }),
      "photoDamaged",
    ],
  ])("says beside its field that %s was not taken, and writes nothing", async (_, photo, code) => {
    const refusal = { code: "invalid", details: { issues: [{ path: ["photo"], code }] } };
    const form = { ...typed, photo: await photo() };

    await expect(updateProductByForm(carl, { id, ...form, photoAway: false })).rejects.toMatchObject(refusal);
    await expect(createProductByForm(carl, form)).rejects.toMatchObject(refusal);

    expect(await readProduct(carl, { id })).toMatchObject({ name: "Milk", version: 1, photo: null });
    expect(await prisma().product.count()).toBe(1);
    expect(await files()).toEqual([]);
  });

  test("keeps no file of a photo where the rest was refused", async () => {
    const form = { id, ...typed, photo: await jpeg(), photoAway: false };

    await expect(updateProductByForm(carl, { ...form, version: 7 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(updateProductByForm(carl, { ...form, price: "dear" })).rejects.toMatchObject({
      details: { issues: [{ path: ["price"], code: "notAPrice" }] },
    });

    expect(await readProduct(carl, { id })).toMatchObject({ name: "Milk", version: 1, photo: null });
    expect(await files()).toEqual([]);
  });

  test.each(["", "blob"])("without a file chosen (%j) is a form without a photo", (name) => {
    const posted = new FormData();
    for (const [field, text] of Object.entries({ ...typed, active: "on" })) posted.append(field, text);
    posted.append("photo", new File([], name));

    expect(formSchema(productForm).parse(inputOf(productForm, posted)).photo).toBeUndefined();
    posted.append("id", id);
    const changes = formSchema(productFormChanges).parse(inputOf(productFormChanges, posted));
    expect([changes.photo, changes.photoAway]).toEqual([undefined, false]);
  });
});
