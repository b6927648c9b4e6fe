import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, fromHex } from "./oklch";
import { hueDegrees, hueOf, hues, type Medium, rolesOf, tones } from "./palette";

const media: Medium[] = ["light", "dark", "print"];

describe.each(media)("in %s", (medium) => {
  test.each(hues)("%s has text that reads on its tint", (hue) => {
    const { tint, text } = rolesOf(hue, medium);

    expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(hues)("%s has an edge inside sRGB, at the lightness of all the others", (hue) => {
    const edge = fromHex(rolesOf(hue, medium).edge);

    expect(edge.lightness).toBeCloseTo(tones[medium].edge[0], 2);
    expect(edge.chroma).toBeCloseTo(tones[medium].edge[1], 2);
  });
});

test("a colour is drawn in the hue of its name, or in the nearest", () => {
  expect(hueOf("teal")).toBe("teal");
  expect(hueOf("#ff0000")).toBe("red");
  expect(hueOf("#0055ff")).toBe("indigo");
  expect(hueOf("#ff00aa")).toBe("rose");
});

test("grey, black and nonsense still have a hue", () => {
  expect(hueOf("#808080")).toBe("blue");
  expect(hueOf("#000000")).toBe("blue");
  expect(hueOf("no colour")).toBe("blue");
});

test("white on black has the contrast that WCAG gives it", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("the style sheet draws the same hues and tones", () => {
  const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

  for (const [hue, degrees] of Object.entries(hueDegrees)) {
    expect(css).toContain(`[data-hue="${hue}"] {\n    --hue: ${degrees};`);
  }
  for (const [lightness, chroma] of media.flatMap((medium) => Object.values(tones[medium]))) {
    expect(css).toContain(`oklch(${lightness} ${chroma} var(--hue))`);
  }
});
