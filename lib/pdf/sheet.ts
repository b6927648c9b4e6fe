import type { Sheet } from "./timetable-page";

/** In points (1/72 inch) from the sheet's upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };
export type Size = Pick<Box, "width" | "height">;

/** No printer reaches the outer five millimetres; these are ten. */
export const MARGIN = 28;

const portraits: Record<Sheet["paper"], Size> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

export function sizeOf({ paper, orientation }: Sheet): Size {
  const { width, height } = portraits[paper];
  return orientation === "portrait" ? { width, height } : { width: height, height: width };
}

/** The same box without that much of each side; never below nothing. */
export function inset({ x, y, width, height }: Box, across: number, down = across): Box {
  const shrunk = { width: Math.max(0, width - 2 * across), height: Math.max(0, height - 2 * down) };
  return { x: x + (width - shrunk.width) / 2, y: y + (height - shrunk.height) / 2, ...shrunk };
}

export function right({ x, width }: Box): number {
  return x + width;
}

export function bottom({ y, height }: Box): number {
  return y + height;
}
