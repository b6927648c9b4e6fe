import bidiFactory from "bidi-js";

export type Direction = "ltr" | "rtl";
type Segment = { text: string; rightToLeft: boolean };

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of a paragraph: that of its first letter. */
export function directionOf(text: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0];
  return first && isRightToLeft(first) ? "rtl" : "ltr";
}

/**
 * The stretches of one line from left to right, each of one direction and itself in reading order, with brackets
 * mirrored (Unicode Bidirectional Algorithm, L2 and L4).
 */
export function inVisualOrder(line: string, direction: Direction): Segment[] {
  if (direction === "ltr" && !isRightToLeft(line)) return [{ text: line, rightToLeft: false }];

  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const segments: { text: string; level: number }[] = [];
  for (const [index, level] of levels.entries()) {
    const letter = mirrored.get(index) ?? line.charAt(index);
    const last = segments.at(-1);
    if (last?.level === level) last.text += letter;
    else segments.push({ text: letter, level });
  }
  return reordered(segments).map(({ text, level }) => ({ text, rightToLeft: level % 2 === 1 }));
}

/** From the highest level down, whatever stands on it or above is turned around. */
function reordered<S extends { level: number }>(segments: S[]): S[] {
  const highest = Math.max(0, ...segments.map(({ level }) => level));
  let order = segments;
  for (let level = highest; level > 0; level -= 1) {
    order = stretches(order, level).flatMap(({ above, items }) => (above ? items.reverse() : items));
  }
  return order;
}

function stretches<S extends { level: number }>(segments: S[], level: number) {
  const found: { above: boolean; items: S[] }[] = [];
  for (const segment of segments) {
    const above = segment.level >= level;
    const last = found.at(-1);
    if (last?.above === above) last.items.push(segment);
    else found.push({ above, items: [segment] });
  }
  return found;
}
