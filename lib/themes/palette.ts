import { fromHex, mix, toHex } from "./oklch";

/** The twelve colours that a routine, session or theme may have, by their OKLCH hue in degrees. */
export const hueDegrees = {
  rose: 0,
  red: 30,
  orange: 60,
  amber: 90,
  lime: 120,
  green: 150,
  teal: 180,
  cyan: 210,
  blue: 240,
  indigo: 270,
  violet: 300,
  pink: 330,
} as const;

export type Hue = keyof typeof hueDegrees;
export const hues = Object.keys(hueDegrees).filter(isHue);

/** Where a colour is drawn. */
export type Medium = "light" | "dark" | "print";

/** A block's ground, its left border or dot, and the text upon the ground, as `#rrggbb`. */
export type Roles = { tint: string; edge: string; text: string };

/** Lightness and chroma are the same for all hues, and inside sRGB for each. app/globals.css says the same numbers. */
export const tones = {
  light: { tint: [0.92, 0.037], edge: [0.64, 0.11], text: [0.38, 0.065] },
  dark: { tint: [0.3, 0.05], edge: [0.72, 0.12], text: [0.9, 0.046] },
  print: { edge: [0.6, 0.1], text: [0.34, 0.055] },
} as const;

/** How much of the edge's ink a printed tint takes. */
const PRINTED_TINT = 0.18;
/** Below this chroma an eye sees grey, which has no hue of its own. */
const GREY = 0.02;
const HUE_OF_GREY: Hue = "blue";

export function isHue(name: string): name is Hue {
  return Object.hasOwn(hueDegrees, name);
}

/** The hue in which a colour is drawn: its own name, or the one nearest to a `#rrggbb`. */
export function hueOf(color: string): Hue {
  if (isHue(color)) return color;
  const { chroma, hue } = fromHex(color);
  if (!(chroma >= GREY)) return HUE_OF_GREY;
  return hues.reduce((nearest, next) =>
    distance(hueDegrees[next], hue) < distance(hueDegrees[nearest], hue) ? next : nearest,
  );
}

export function rolesOf(hue: Hue, medium: Medium): Roles {
  const { edge, text } = tones[medium];
  const edgeHex = colour(edge, hue);
  const tint = medium === "print" ? mix(edgeHex, "#ffffff", PRINTED_TINT) : colour(tones[medium].tint, hue);
  return { tint, edge: edgeHex, text: colour(text, hue) };
}

function colour([lightness, chroma]: readonly [number, number], hue: Hue): string {
  return toHex({ lightness, chroma, hue: hueDegrees[hue] });
}

function distance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}
