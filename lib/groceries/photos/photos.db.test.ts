import { readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import type { Permission } from "@/lib/auth/policy";
import { jobScope, type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { aPhoto } from "@/lib/testing/photos";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteProduct } from "../products/mutations";
import { readProduct } from "../products/queries";
import { keepPhoto } from "./files";
import { MOST_PHOTO_BYTES } from "./limits";
import { deletePhoto, setPhoto } from "./mutations";
import { pictureOf } from "./picture";
import { readPhoto } from "./queries";
import { sweepPhotos } from "./sweep";

let world: World;
let carl: Scope<Permission>;
let id: string;

beforeEach(async () => {
  world = await theWorld();
  carl = await scopeOf<Permission>(world.carl, "products:write");
  id = (await aProduct(carl)).id;
});

const jpeg = async () => ({ bytes: await aPhoto(), mediaType: "image/jpeg" });
const files = () =>
  readdir(join(process.env.ROTA_DATA ?? "", "photos", world.home.id)).catch((): string[] => []);
const textBytes = (text: string) => new TextEncoder().encode(text);

describe("a product's photo", () => {
  test("is kept upright, at most 1 024 pixels, as WebP without EXIF, and small besides", async () => {
    const bytes = await aPhoto({ width: 3_000, height: 2_000 });

    const product = await setPhoto(carl, { id }, { bytes, mediaType: "image/jpeg" });

    expect(product.photo).toBe(`/api/v1/workspaces/home/products/${id}/photo`);
    const { body, mediaType } = await readPhoto(carl, { id, size: "large" });
    expect(mediaType).toBe("image/webp");
    const large = sharp(body as Uint8Array);
    expect(await large.metadata()).toMatchObject({ format: "webp", width: 683, height: 1_024 });
    expect((await large.metadata()).exif).toBeUndefined();
    const [red = 0, , blue = 255] = await large
      .extract({ left: 5, top: 5, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(blue);
    const small = await readPhoto(carl, { id, size: "small" });
    expect(await sharp(small.body as Uint8Array).metadata()).toMatchObject({ width: 132, height: 132 });
  });

  test.each(["jpeg", "png", "webp", "avif"] as const)("may be a %s", async (format) => {
    await setPhoto(carl, { id }, { bytes: await aPhoto({ format }), mediaType: `image/${format}` });

    expect(await files()).toHaveLength(2);
  });

  test("is told in the log, and replaces the one before with its files", async () => {
    await setPhoto(carl, { id }, await jpeg());
    const before = await files();

    await setPhoto(carl, { id }, await jpeg());

    expect(await files()).toHaveLength(2);
    expect(await files()).not.toEqual(before);
    const lines = await prisma().event.findMany({ where: { subjectId: id, verb: "updated" } });
    expect(lines.map(({ changes }) => changes)).toEqual([
      { photo: { from: false, to: true } },
      { photo: { from: true, to: true } },
    ]);
  });

  test("goes with its files, by itself or with its product", async () => {
    await setPhoto(carl, { id }, await jpeg());
    await deletePhoto(carl, { id });
    expect(await files()).toEqual([]);
    expect((await readProduct(carl, { id })).photo).toBeNull();

    await setPhoto(carl, { id }, await jpeg());
    await deleteProduct(carl, { id });

    expect(await files()).toEqual([]);
  });

  test("stays where the deletion of its product does not hold", async () => {
    await setPhoto(carl, { id }, await jpeg());

    const failing = inTransaction(async (db) => {
      await deleteProduct(within(carl, db), { id });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");

    expect(await files()).toHaveLength(2);
    expect((await readPhoto(carl, { id, size: "small" })).mediaType).toBe("image/webp");
  });

  test("leaves no file behind where its product is gone meanwhile", async () => {
    const bytes = await aPhoto({ width: 4_000, height: 3_000 });
    const setting = setPhoto(carl, { id }, { bytes, mediaType: "image/jpeg" });
    await new Promise((soon) => setTimeout(soon, 40));
    await deleteProduct(carl, { id });

    await setting.catch(() => {});

    expect(await files()).toEqual([]);
  });
});

describe("what is no photo is refused in words, and leaves nothing", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const cut = async () => (await aPhoto({ width: 2_000, height: 2_000 })).subarray(0, 9_000);
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, string, object][] = [
    ["an SVG", () => textBytes(svg), "image/svg+xml", { code: "unsupported" }],
    ["an SVG that says it is a PNG", () => textBytes(svg), "image/png", { code: "unsupported" }],
    ["a page of text", () => textBytes("GIF89a"), "image/gif", { code: "unsupported" }],
    ["a JPEG that says it is a PNG", () => aPhoto(), "image/png", { details: { reason: "photoLies" } }],
    [
      "a HEIC",
      () => textBytes("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
      "image/heic",
      { details: { reason: "photoHeic" } },
    ],
    ["a photo that was cut short", cut, "image/jpeg", { code: "invalid" }],
    [
      "a head without a body",
      async () => (await aPhoto()).subarray(0, 20),
      "image/jpeg",
      { code: "invalid" },
    ],
    ["nothing", () => new Uint8Array(), "image/jpeg", { code: "invalid" }],
    ["more than 6 MB", () => new Uint8Array(MOST_PHOTO_BYTES + 1), "image/jpeg", { code: "too-large" }],
    [
      "a bomb of pixels",
      () => bomb(),
      "image/png",
      { details: { issues: [{ code: "photoTooManyPixels" }] } },
    ],
  ];
  test.each(cases)("%s", async (_, bytes, mediaType, refusal) => {
    await expect(setPhoto(carl, { id }, { bytes: await bytes(), mediaType })).rejects.toMatchObject(refusal);

    expect(await files()).toEqual([]);
    expect((await readProduct(carl, { id })).photo).toBeNull();
  });
});

test("while a large photo is made smaller the process answers others", async () => {
  const bytes = await aPhoto({ width: 6_000, height: 5_000 });
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 5);

  await pictureOf({ bytes, mediaType: "image/jpeg" });
  clearInterval(beat);

  expect(turns).toBeGreaterThan(3);
});

test("photos wait for each other, and too many at once are told to come back", async () => {
  const sent = await jpeg();

  const results = await Promise.allSettled(Array.from({ length: 20 }, () => pictureOf(sent)));

  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(4);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "busy" });
});

test("a sweep removes what no product names after a day: strays, and those of workspaces that are gone", async () => {
  await setPhoto(carl, { id }, await jpeg());
  const picture = await pictureOf(await jpeg());
  const old = await keepPhoto(world.home.id, picture);
  const young = await keepPhoto(world.home.id, picture);
  const gone = "019340a2-7c3e-7d10-8a2f-5be19f3a11c2";
  const lost = await keepPhoto(gone, picture);
  const folder = join(process.env.ROTA_DATA ?? "", "photos");
  const now = new Date();
  const longAgo = new Date(now.getTime() - 3 * 86_400_000);
  for (const path of [`${world.home.id}/${old}`, `${gone}/${lost}`])
    for (const size of ["large", "small"])
      await utimes(join(folder, `${path}.${size}.webp`), longAgo, longAgo);

  await sweepPhotos(jobScope(prisma(), now));

  const left = await files();
  expect(left.filter((file) => file.startsWith(old))).toEqual([]);
  expect(left.filter((file) => file.startsWith(young))).toHaveLength(2);
  expect(left).toHaveLength(4);
  await expect(readFile(join(folder, gone, `${lost}.large.webp`))).rejects.toMatchObject({ code: "ENOENT" });
});

/** 900 megapixels in a few kilobytes: a PNG whose rows are all the same. */
async function bomb(): Promise<Uint8Array> {
  const { deflateSync, crc32 } = await import("node:zlib");
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(30_000 * 3_751));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
