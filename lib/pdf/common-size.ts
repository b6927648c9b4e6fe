import { type PlacedBlock, sizeFor } from "./arrange-block";
import type { Letters } from "./letters";

/** So many of the blocks may be set smaller than the others. */
const SMALLER_SHARE = 1 / 3;
const SMALLEST = 6.5;

/** One size for nearly all titles, in points: a page in many sizes looks like an accident. */
export function commonSize(blocks: PlacedBlock[], letters: Letters): number {
  const sizes = blocks
    .map((block) => sizeFor(block, letters))
    .filter((size) => size !== null)
    .sort((a, b) => a - b);
  return Math.max(SMALLEST, sizes[Math.floor(sizes.length * SMALLER_SHARE)] ?? 0);
}
