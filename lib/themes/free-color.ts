import { fromHex, toHex } from "./oklch";
import { hueDegrees, hues, isHue } from "./palette";

/** Turned by this much each time, hues never come to lie on one another. */
const GOLDEN_ANGLE = 137.508;
const GOLDEN_RATIO = 0.618_034;

/** The hue that lies farthest from the colours in use; where all twelve are named already, a `#rrggbb` of its own. */
export function freeColor(used: string[]): string {
  const free = hues.filter((hue) => !used.includes(hue));
  const taken = used.map((color) => (isHue(color) ? hueDegrees[color] : fromHex(color).hue));
  const room = (hue: keyof typeof hueDegrees) =>
    Math.min(...taken.map((degrees) => distance(hueDegrees[hue], degrees)));
  const [first, ...others] = inOrder(free);
  if (!first) return unusedHex(used);
  return others.reduce((best, next) => (room(next) > room(best) ? next : best), first);
}

/** Where several are as far, blue comes first, and so on around the wheel. */
function inOrder(free: (keyof typeof hueDegrees)[]) {
  const from = hues.indexOf("blue");
  const turn = (hue: keyof typeof hueDegrees) => (hues.indexOf(hue) - from + hues.length) % hues.length;
  return free.toSorted((a, b) => turn(a) - turn(b));
}

function unusedHex(used: string[]): string {
  for (let step = 0; ; step += 1) {
    const lightness = 0.55 + ((step * GOLDEN_RATIO) % 1) * 0.15;
    const hex = toHex({ lightness, chroma: 0.11, hue: (15 + step * GOLDEN_ANGLE) % 360 });
    if (!used.includes(hex)) return hex;
  }
}

/** Of two angles in degrees, 0 to 180. */
function distance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}
