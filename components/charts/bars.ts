import { scaleBand } from "d3-scale";

/** A bar's place along the axis, in hundredths. */
export type Band = { x: number; width: number; middle: number };

/** Places `count` bars side by side; the gaps are a quarter of their width, and never more than a few. */
export function bands(count: number): Band[] {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const scale = scaleBand<number>().domain(indexes).range([0, 100]).paddingInner(0.28).paddingOuter(0.14);
  const width = scale.bandwidth();
  return indexes.map((index) => {
    const x = scale(index) ?? 0;
    return { x, width, middle: x + width / 2 };
  });
}
