type Span = { from: number; to: number };

/** Something that must stand at least `height` points high. */
export type Need = Span & { height: number };

/** No hour, counted from the window's beginning, is higher than this many times another. */
export const MOST = 2.5;
/** And none is lower than this part of what it would have were all alike: nothing on it is no reason to vanish. */
const LEAST = 0.5;
const HOUR = 60;

/**
 * Where minutes stand, in points below the top of a grid of `height` points. An hour is as high as any other, save
 * where a span needs more than its share: there the scale is stretched at the cost of the rest, within bounds, so that
 * what begins later is seen to. `marks` are minutes at which the scale may change.
 */
export function timeScale(window: Span, marks: number[], needs: Need[], height: number) {
  const hours = Array.from(
    { length: Math.ceil((window.to - window.from) / HOUR) },
    (_, index) => index * HOUR,
  );
  const edges = [
    ...hours.map((minutes) => window.from + minutes),
    ...marks,
    ...needs.flatMap(({ from, to }) => [from, to]),
    window.to,
  ]
    .filter((minute) => minute >= window.from && minute <= window.to)
    .sort((a, b) => a - b)
    .filter((minute, index, all) => minute !== all[index - 1]);
  const parts = edges.slice(1).map((to, index) => {
    const from = edges[index] ?? window.from;
    const hour = Math.floor((from - window.from) / HOUR);
    return { from, to, hour, least: leastHeight({ from, to }, needs) };
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

type Part = Span & { hour: number; least: number };

function leastHeight(part: Span, needs: Need[]): number {
  const shares = needs
    .filter((need) => need.from <= part.from && need.to >= part.to)
    .map((need) => (need.height * (part.to - part.from)) / (need.to - need.from));
  return Math.max(0, ...shares);
}

/**
 * Gives each part its minutes' worth, and what it needs beyond that as far as its hour may grow. Where all that is too
 * much, the needs give way alike.
 */
function share(parts: Part[], height: number): number[] {
  const even = height / parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const evenly = heightsOf(parts, even, 1);
  if (total(evenly) <= height + ROUNDING) return evenly;

  const lowest = LEAST * even;
  const crowded = total(heightsOf(parts, lowest, 1)) > height;
  const heights = crowded
    ? heightsOf(
        parts,
        lowest,
        filling(0, 1, (eased) => total(heightsOf(parts, lowest, eased)) <= height),
      )
    : heightsOf(
        parts,
        filling(lowest, even, (rate) => total(heightsOf(parts, rate, 1)) <= height),
        1,
      );
  const reached = total(heights);
  return heights.map((own) => (own * height) / reached);
}

const ROUNDING = 1e-6;

/** At `perMinute` points for an empty minute, and with that part of all needs. Grows with both. */
function heightsOf(parts: Part[], perMinute: number, eased: number): number[] {
  const beyond = parts.map(({ from, to, least }) => Math.max(0, least * eased - perMinute * (to - from)));
  const wanted = new Map<number, number>();
  for (const [index, { hour }] of parts.entries()) {
    wanted.set(hour, (wanted.get(hour) ?? 0) + (beyond[index] ?? 0));
  }
  const granted = (MOST - 1) * HOUR * perMinute;
  return parts.map(({ from, to, hour }, index) => {
    const part = Math.min(1, granted / Math.max(granted, wanted.get(hour) ?? 0));
    return perMinute * (to - from) + (beyond[index] ?? 0) * part;
  });
}

function total(heights: number[]): number {
  return heights.reduce((sum, own) => sum + own, 0);
}

/** The largest number between the two, nearly, that still `fits`. */
function filling(low: number, high: number, fits: (tried: number) => boolean): number {
  let [least, most] = [low, high];
  for (let step = 0; step < 40; step += 1) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}
