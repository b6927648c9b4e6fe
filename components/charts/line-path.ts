import { area, curveMonotoneX, line } from "d3-shape";

/** In hundredths of the box, from its upper left corner. */
export type Placed = { x: number; y: number };

/** Heights (hundredths, from below) equally far apart from the left end to the right; a single one is a level line. */
export function spread(heights: number[]): Placed[] {
  const [only] = heights;
  const ends = heights.length === 1 && only !== undefined ? [only, only] : heights;
  return ends.map((height, index) => ({ x: (index * 100) / (ends.length - 1), y: 100 - height }));
}

/** Monotone between the points (Steffen 1990): the line never rises above what was reached. */
export function linePath(points: Placed[]): string {
  return drawnLine(points) ?? "";
}

/** The ground beneath the same line. */
export function areaPath(points: Placed[]): string {
  return drawnArea(points) ?? "";
}

const drawnLine = line<Placed>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveMonotoneX)
  .digits(2);

const drawnArea = area<Placed>()
  .x(({ x }) => x)
  .y1(({ y }) => y)
  .y0(100)
  .curve(curveMonotoneX)
  .digits(2);
