import { toHex } from "@/lib/themes/oklch";
import { type Hue, hues, rolesOf } from "@/lib/themes/palette";
import type { Letters } from "./letters";
import { hatch, type Mark, type Segment, type Stroke } from "./mark";
import { type Box, bottom, inset, right } from "./sheet";
import type { Sheet } from "./timetable-page";

/** What a page is arranged with. */
export type Press = { inks: Inks; letters: Letters };

/** What is drawn in which colour. */
export type Inks = {
  ink: string;
  quiet: string;
  hairline: Stroke;
  slotLine: Stroke;
  hatching: Stroke & { spacing: number };
  mark: { full: string; pale: string };
  block: (hue: Hue, absent: boolean) => BlockInks;
};

export type BlockInks = {
  ground: string;
  title: string;
  detail: string;
  border: Stroke | null;
  /** What stands along a block's left side, in a strip of it. */
  edge: (strip: Box) => Mark[];
};

const PAPER = "#ffffff";
const BLACK = "#000000";

export function inksOf({ ink }: Sheet): Inks {
  return ink === "color" ? color : mono;
}

const ink = toHex({ lightness: 0.24, chroma: 0.02, hue: 265 });
const quiet = toHex({ lightness: 0.45, chroma: 0.02, hue: 265 });
const line = toHex({ lightness: 0.8, chroma: 0.008, hue: 85 });
const primary = toHex({ lightness: 0.52, chroma: 0.1, hue: 185 });
const palePrimary = toHex({ lightness: 0.86, chroma: 0.04, hue: 185 });

const color: Inks = {
  ...{ ink, quiet },
  hairline: { color: line, width: 0.5 },
  slotLine: { color: line, width: 0.5 },
  hatching: { color: line, width: 0.5, spacing: 3.5 },
  mark: { full: primary, pale: palePrimary },
  block: (hue, absent) => {
    const { tint, edge, text } = rolesOf(hue, "print");
    const pale = { color: edge, width: 0.5, dash: [2, 2] } satisfies Stroke;
    return {
      ground: absent ? PAPER : tint,
      title: absent ? quiet : text,
      detail: absent ? quiet : ink,
      border: absent ? pale : null,
      edge: (strip) =>
        absent ? [] : [{ kind: "rect", box: { ...strip, width: strip.width * 0.6 }, fill: edge }],
    };
  },
};

/** Black on white, without tints: a worn drum or a fax still tells blocks, colours and cancellations apart. */
const mono: Inks = {
  ...{ ink: BLACK, quiet: BLACK },
  hairline: { color: BLACK, width: 0.5 },
  slotLine: { color: BLACK, width: 0.5, dash: [0.5, 2] },
  hatching: { color: BLACK, width: 0.3, spacing: 5 },
  mark: { full: BLACK, pale: "#999999" },
  block: (hue, absent) => ({
    ground: PAPER,
    title: BLACK,
    detail: BLACK,
    border: absent ? { color: BLACK, width: 0.5, dash: [2, 2] } : { color: BLACK, width: 0.75 },
    edge: (strip) => (absent ? [] : patterned(strip, hue)),
  }),
};

/** A pattern for each pair of neighbouring hues, as the colour itself is not there to tell them apart. */
function patterned(strip: Box, hue: Hue): Mark[] {
  const stroke = { color: BLACK, width: 0.5 };
  const border: Mark = { kind: "lines", segments: [rightSide(strip)], stroke };
  const inner = inset(strip, 0.4);
  const pattern = patterns[Math.floor(hues.indexOf(hue) / 2) % patterns.length];
  return [border, ...(pattern?.(inner, stroke) ?? [])];
}

type Pattern = (strip: Box, stroke: Stroke) => Mark[];

const patterns: Pattern[] = [
  (strip) => [{ kind: "rect", box: strip, fill: BLACK }],
  (strip, stroke) => [{ kind: "lines", segments: hatch(strip, 2.5), stroke }],
  () => [],
  (strip, stroke) => [{ kind: "lines", segments: rungs(strip, 2), stroke }],
  (strip) => [{ kind: "rect", box: inset(strip, strip.width / 3, 0), fill: BLACK }],
  (strip) => [
    {
      kind: "lines",
      segments: [middle(strip)],
      stroke: { color: BLACK, width: strip.width * 0.7, dash: [2, 2] },
    },
  ],
];

function rungs(strip: Box, spacing: number): Segment[] {
  const count = Math.floor(strip.height / spacing);
  return Array.from({ length: count }, (_, index) => {
    const y = strip.y + (index + 0.5) * spacing;
    return [strip.x, y, right(strip), y];
  });
}

function rightSide(strip: Box): Segment {
  return [right(strip), strip.y, right(strip), bottom(strip)];
}

function middle(strip: Box): Segment {
  const x = strip.x + strip.width / 2;
  return [x, strip.y, x, bottom(strip)];
}
