type Span = { from: number; to: number };

/** Something that must stand at least `height` points high. */
export type Need = Span & { height: number };

/**
 * Where minutes stand, in points below the top of a grid of `height` points. An hour is as high as any other, save
 * where a span needs more than its share: there the scale is stretched at the cost of the rest. `marks` are minutes
 * at which the scale may change.
 */
export function timeScale(window: Span, marks: number[], needs: Need[], height: number) {
  const edges = [window.from, ...marks, ...needs.flatMap(({ from, to }) => [from, to]), window.to]
    .filter((minute) => minute >= window.from && minute <= window.to)
    .sort((a, b) => a - b)
    .filter((minute, index, all) => minute !== all[index - 1]);
  const parts = edges.slice(1).map((to, index) => {
    const from = edges[index] ?? window.from;
    return { from, to, least: leastHeight({ from, to }, needs) };
  });
  const heights = share(parts, height);

  return (minute: number): number => {
    let top = 0;
    for (const [index, part] of parts.entries()) {
      const own = heights[index] ?? 0;
      if (minute < part.to) return top + (own * Math.max(0, minute - part.from)) / (part.to - part.from);
      top += own;
    }
    return top;
  };
}

function leastHeight(part: Span, needs: Need[]): number {
  const shares = needs
    .filter((need) => need.from <= part.from && need.to >= part.to)
    .map((need) => (need.height * (part.to - part.from)) / (need.to - need.from));
  return Math.max(0, ...shares);
}

/** Gives each part its minutes' worth, but at least its least; where all the least are too much, they give way alike. */
function share(parts: (Span & { least: number })[], height: number): number[] {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  if (least >= height) return parts.map((part) => (part.least * height) / least);

  let stretched = new Set<number>();
  for (;;) {
    const rest = parts.filter((_, index) => !stretched.has(index));
    const taken = parts.reduce((sum, part, index) => sum + (stretched.has(index) ? part.least : 0), 0);
    const minutes = rest.reduce((sum, { from, to }) => sum + to - from, 0);
    const perMinute = minutes > 0 ? (height - taken) / minutes : 0;
    const next = new Set(
      parts.flatMap(({ from, to, least }, index) =>
        stretched.has(index) || least > perMinute * (to - from) ? [index] : [],
      ),
    );
    if (next.size === stretched.size) {
      return parts.map(({ from, to, least }, index) => (next.has(index) ? least : perMinute * (to - from)));
    }
    stretched = next;
  }
}
