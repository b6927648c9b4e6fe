import { readdirSync, readFileSync } from "node:fs";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { unpackWoff } from "./woff";

const FILES = "node_modules/@fontsource/noto-sans-sc/files";

test("every file that is bundled can be read once it is unpacked", () => {
  const files = readdirSync(FILES).filter((file) => /sc-\d+-400-normal\.woff$/.test(file));

  const letters = files.map((file) => {
    const font = create(unpackWoff(readFileSync(`${FILES}/${file}`)));
    return "fonts" in font ? 0 : font.characterSet.length;
  });

  expect(letters.length).toBeGreaterThan(90);
  expect(Math.min(...letters)).toBeGreaterThan(0);
  expect(letters.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
});

test("what is no WOFF is refused", () => {
  expect(() => unpackWoff(Buffer.from("wOF2 and more"))).toThrow(TypeError);
});
