import { readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { drawSprite } from "./icon-sprite";

// Draws the PNGs in public/icons from the mark, and the sprite of the small pictures from Lucide. Run it after changing
// mark.svg or the names in components/ui/icons.tsx; its output is committed.
const PAPER = "#fbfaf7";

/** `ring` is the ring's share of the side; a maskable icon keeps inside the middle 80 %. `corner` likewise. */
const icons = [
  { file: "icon-192.png", side: 192, ring: 0.7, corner: 0.22 },
  { file: "icon-512.png", side: 512, ring: 0.7, corner: 0.22 },
  { file: "maskable-512.png", side: 512, ring: 0.56, corner: 0 },
  { file: "apple-180.png", side: 180, ring: 0.66, corner: 0 },
];

const folder = new URL("../public/icons/", import.meta.url);
const mark = await readFile(new URL("mark.svg", folder));

for (const { file, side, ring, corner } of icons) {
  const ringSide = Math.round(side * ring);
  const drawn = await sharp(mark, { density: (72 * ringSide) / 24 })
    .resize(ringSide)
    .png()
    .toBuffer();
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" rx="${side * corner}" fill="${PAPER}"/></svg>`;
  await sharp(Buffer.from(ground))
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9, palette: true })
    .toFile(new URL(file, folder).pathname);
  console.log(file);
}

// For browsers that ask for it unasked: an .ico that holds one PNG.
const small = await sharp(mark, { density: 144 }).resize(48).png().toBuffer();
const head = Buffer.alloc(22);
for (const [at, value] of [
  [2, 1],
  [4, 1],
  [10, 1],
  [12, 32],
  [18, head.length],
] as const)
  head.writeUInt16LE(value, at);
head.writeUInt8(48, 6);
head.writeUInt8(48, 7);
head.writeUInt32LE(small.length, 14);
await writeFile(new URL("../favicon.ico", folder), Buffer.concat([head, small]));
console.log("favicon.ico");

await drawSprite();
console.log("icons.svg");
