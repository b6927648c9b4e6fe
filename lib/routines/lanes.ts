export type Span = { from: number; to: number };
export type InLane<S> = { span: S; lane: number; lanes: number };

/**
 * Puts overlapping spans side by side: each gets a lane, counted from 0, and the number of lanes that its cluster
 * (whatever overlaps it, and what overlaps that) needs, which is the most that overlap at once. In order of `from`.
 */
export function inLanes<S extends Span>(spans: S[]): InLane<S>[] {
  return clusters(spans).flatMap((cluster) => {
    const endOfLane: number[] = [];
    const placed = cluster.map((span) => {
      const free = endOfLane.findIndex((end) => end <= span.from);
      const lane = free === -1 ? endOfLane.length : free;
      endOfLane[lane] = span.to;
      return { span, lane };
    });
    return placed.map(({ span, lane }) => ({ span, lane, lanes: endOfLane.length }));
  });
}

/** What overlaps, and what overlaps that, together; in order of `from`. */
export function clusters<S extends Span>(spans: S[]): S[][] {
  const found: S[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= end) found.push([]);
    found.at(-1)?.push(span);
    end = Math.max(end, span.to);
  }
  return found;
}
