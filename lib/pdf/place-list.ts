import { neededRow, type PlacedBlock, READABLE, SMALLEST_ROW, sizes } from "./arrange-block";
import type { Measured } from "./groups";
import type { Letters } from "./letters";
import { type Box, inset } from "./sheet";

/** Between a list's frame and its rows. */
const PADDING = 1.5;
/** Rows are set no larger than this: a list is for reading closely. */
const LARGEST = 9;

/** How high a list must be for all of its rows to be read well. */
export function listHeight(members: Measured[], width: number, letters: Letters): number {
  const { width: inner } = inset({ x: 0, y: 0, width, height: 0 }, PADDING);
  return total(members.map(({ line }) => neededRow(line, inner, READABLE, letters))) + 2 * PADDING;
}

/**
 * Rows one beneath the other from the top of `frame`, at one size; where that is too much at the smallest, the longest
 * rows are cut. Not legible where there is no line for each.
 */
export function placeList(
  members: Measured[],
  frame: Box,
  letters: Letters,
): { blocks: PlacedBlock[]; legible: boolean } {
  const room = inset(frame, PADDING);
  const heightsAt = (size: number) => members.map(({ line }) => neededRow(line, room.width, size, letters));
  const fitting = sizes
    .filter((size) => size <= LARGEST)
    .find((size) => total(heightsAt(size)) <= room.height);
  const size = fitting ?? Math.min(...sizes);
  const heights = fitting ? heightsAt(size) : cut(heightsAt(size), room.height);

  let top = room.y;
  const blocks = members.map(({ block, line }, index) => {
    const height = heights[index] ?? 0;
    const box = { ...room, y: top, height };
    top += height;
    return { block, text: [[line]], box, inList: size };
  });
  return { blocks, legible: heights.every((height) => height >= SMALLEST_ROW) };
}

/** The same without what goes beyond the height at which all of them fill `room`. */
function cut(heights: number[], room: number): number[] {
  let rest = room;
  const rising = [...heights].sort((a, b) => a - b);
  for (const [index, height] of rising.entries()) {
    const most = rest / (rising.length - index);
    if (height > most) return heights.map((own) => Math.min(own, most));
    rest -= height;
  }
  return heights;
}

function total(heights: number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
