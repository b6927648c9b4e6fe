import { fitText } from "./fit-text";
import type { Press } from "./inks";
import type { Letters } from "./letters";
import type { Mark } from "./mark";
import type { Paragraph } from "./paragraph";
import { isWhole, setText } from "./set-text";
import { type Box, inset } from "./sheet";
import type { PageBlock } from "./timetable-page";

/** Sizes of a title, in points. Below the last, nobody reads at arm's length. */
export const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5];
/** A short block is given the height that it needs at this size, as far as the page has it. */
const READABLE = 6.5;

/** The coloured strip and the paddings beside the text; of a narrow block they take no more than these parts. */
const STRIP = { width: 4, most: 0.14 };
const PADDING = { across: 2.5, most: 0.06, down: 1.5 };
/** Between a block and its column's lines. */
const GAP = 1;
/** Narrower than this, a block may read upwards instead. */
const NARROW = 44;

/** A block on the sheet, with its text as `blockText` measured it. */
export type PlacedBlock = { block: PageBlock; text: Paragraph[][]; box: Box };

/** How high a block of that width must be for its text to be read well. */
export function neededHeight(text: Paragraph[][], width: number, letters: Letters): number {
  const inner = textBox({ x: 0, y: 0, width, height: FRAME }).width;
  return setText(text.at(-1) ?? [], inner, READABLE, letters).height + FRAME;
}

/** What its paddings and gaps take of a block's height, and a little for rounding. */
const FRAME = 2 * (PADDING.down + GAP) + 0.1;

/** The largest size at which the whole text fits; null where it has to be turned or cut. */
export function sizeFor({ text, box }: PlacedBlock, letters: Letters): number | null {
  const { setting, turned } = fitBlock(text, textBox(box), sizes, letters);
  return isWhole(setting) && !turned ? setting.size : null;
}

/** A block whose title is no larger than `largest` points. */
export function arrangeBlock(placed: PlacedBlock, largest: number, { inks, letters }: Press): Mark[] {
  const { block, box } = placed;
  const outer = inset(box, GAP);
  const { ground, border, edge, title, detail } = inks.block(block.hue, block.absent);
  const strip = { ...outer, width: stripWidth(outer) };
  const inner = textBox(box);
  const fitting = sizes.filter((size) => size <= largest);
  return [
    { kind: "rect", box: outer, fill: ground, radius: 1.5 },
    ...edge(strip),
    ...(border ? [{ kind: "rect", box: outer, stroke: border, radius: 1.5 } satisfies Mark] : []),
    {
      ...{ kind: "text", box: inner, align: "start", colors: { title, detail } },
      ...fitBlock(placed.text, inner, fitting, letters),
    },
  ];
}

function textBox(box: Box): Box {
  const outer = inset(box, GAP);
  const strip = stripWidth(outer);
  const across = Math.min(PADDING.across, PADDING.most * outer.width);
  return inset({ ...outer, x: outer.x + strip, width: outer.width - strip }, across, PADDING.down);
}

function stripWidth({ width }: Box): number {
  return Math.min(STRIP.width, STRIP.most * width);
}

function fitBlock(text: Paragraph[][], box: Box, sizes: number[], letters: Letters) {
  const upright = { setting: fitText(text, box, sizes, letters), turned: false };
  if (isWhole(upright.setting) || box.width > NARROW || box.height < 1.5 * box.width) return upright;

  const side = { width: box.height, height: box.width };
  return { setting: fitText(text, side, sizes, letters), turned: true };
}
