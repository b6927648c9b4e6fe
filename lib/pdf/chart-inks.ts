import { mix } from "@/lib/themes/oklch";
import { type Hue, rolesOf } from "@/lib/themes/palette";
import type { Sheet } from "./timetable-page";

const PAPER = "#ffffff";
const BLACK = "#000000";
/** As the screen's five steps. */
const SHARES = [0.22, 0.42, 0.6, 0.8, 1];

/** A hue in five steps, the last its full ink; without colour in greys. */
export function stepsOf(ink: Sheet["ink"], hue: Hue): string[] {
  const full = ink === "color" ? rolesOf(hue, "print").edge : BLACK;
  return SHARES.map((share) => mix(full, PAPER, share));
}
