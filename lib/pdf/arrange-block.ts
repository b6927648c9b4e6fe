import { fitText } from "./fit-text";
import type { Press } from "./inks";
import type { Letters } from "./letters";
import type { Mark } from "./mark";
import { leading, type Paragraph } from "./paragraph";
import { isWhole, type Setting, setText } from "./set-text";
import { type Box, inset, type Size } from "./sheet";
import type { PageBlock } from "./timetable-page";

/** Sizes of a title, in points. Below the last, nobody reads at arm's length. */
export const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5];
const FLOOR = Math.min(...sizes);
/** A short block is given the height that it needs at this size, as far as the page has it. */
export const READABLE = 6.5;

/** The coloured strip and the paddings beside the text; of a narrow block they take no more than these parts. */
const STRIP = { width: 4, most: 0.14 };
const PADDING = { across: 2.5, most: 0.06 };
/** Above and below the text, and between a block and its column's lines; closer in a list. */
const spacing = { lane: { down: 1.5, gap: 1 }, row: { down: 0.6, gap: 0.4 } };
/** Narrower than this, a block may read upwards instead. */
const NARROW = 44;

/** A block on the sheet, with its text as `blockText` measured it; a row of a list has the list's size. */
export type PlacedBlock = { block: PageBlock; text: Paragraph[][]; box: Box; inList: number | null };

/** How high a block of that width must be for its text to be read well. */
export function neededHeight(text: Paragraph[][], width: number, letters: Letters): number {
  return heightAt(READABLE, text.at(-1) ?? [], width, spacing.lane, letters);
}

/** The same for a row of a list, at `size` points. */
export function neededRow(line: Paragraph, width: number, size: number, letters: Letters): number {
  return heightAt(size, [line], width, spacing.row, letters);
}

function heightAt(size: number, text: Paragraph[], width: number, space: Spacing, letters: Letters): number {
  const inner = textBox({ x: 0, y: 0, width, height: frameOf(space) }, space).width;
  return setText(text, inner, size, letters).height + frameOf(space);
}

type Spacing = (typeof spacing)["lane"];

/** What its paddings and gaps take of a block's height, and a little for rounding. */
function frameOf({ down, gap }: Spacing): number {
  return 2 * (down + gap) + 0.1;
}

/** The height of a row in which one line can be read. */
export const SMALLEST_ROW = FLOOR * leading.plain.height + frameOf(spacing.row);

/**
 * True where title and time can be read upright without a break in their words, or all of the text upwards; of a block
 * alone, at least its beginning.
 */
export function isLegible({ text, box }: PlacedBlock, alone: boolean, letters: Letters): boolean {
  const inner = textBox(box, spacing.lane);
  if (alone) return inner.height >= FLOOR * leading.plain.height;
  const [stacked = []] = text;
  if (isWholeIn(inner, stacked.slice(0, 2), letters)) return true;
  return mayTurn(inner) && text.some((paragraphs) => isWholeIn(lying(inner), paragraphs, letters));
}

function isWholeIn(box: Size, paragraphs: Paragraph[], letters: Letters): boolean {
  const setting = setText(paragraphs, box.width, FLOOR, letters);
  return isWhole(setting) && setting.height <= box.height;
}

/** The largest size at which the whole text fits; null where it has to be turned or cut, and in a list. */
export function sizeFor({ text, box, inList }: PlacedBlock, letters: Letters): number | null {
  if (inList !== null) return null;
  const { setting, turned } = fitBlock(text, textBox(box, spacing.lane), sizes, letters);
  return isWhole(setting) && !turned ? setting.size : null;
}

/** A block whose title is no larger than `largest` points. */
export function arrangeBlock(placed: PlacedBlock, largest: number, { inks, letters }: Press): Mark[] {
  const { block, box, inList } = placed;
  const space = inList === null ? spacing.lane : spacing.row;
  const outer = inset(box, space.gap);
  const { ground, border, edge, title, detail } = inks.block(block.hue, block.absent);
  const strip = { ...outer, width: stripWidth(outer) };
  const inner = textBox(box, space);
  const fitting = sizes.filter((size) => size <= (inList ?? largest));
  const { setting, turned } = fitBlock(placed.text, inner, fitting, letters);
  const isNearOthers = inList !== null || block.lanes > 1;
  return [
    { kind: "rect", box: outer, fill: ground, radius: 1.5 },
    ...edge(strip),
    ...(border ? [{ kind: "rect", box: outer, stroke: border, radius: 1.5 } satisfies Mark] : []),
    {
      ...{ kind: "text", box: inner, align: "start", colors: { title, detail }, turned },
      setting: isNearOthers ? asOneText(setting) : setting,
    },
  ];
}

/** Lines so near to a neighbour's that who reads the page back would take both for one are copied as one text. */
function asOneText(setting: Setting): Setting {
  const paragraphs = setting.paragraphs.map((paragraph) => ({
    ...paragraph,
    verbatim: paragraph.verbatim && paragraph.lines.length === 1,
  }));
  return { ...setting, paragraphs };
}

function textBox(box: Box, { gap, down }: Spacing): Box {
  const outer = inset(box, gap);
  const strip = stripWidth(outer);
  const across = Math.min(PADDING.across, PADDING.most * outer.width);
  return inset({ ...outer, x: outer.x + strip, width: outer.width - strip }, across, down);
}

function stripWidth({ width }: Box): number {
  return Math.min(STRIP.width, STRIP.most * width);
}

/** Upright, unless only upwards is there room for all of it. */
function fitBlock(text: Paragraph[][], box: Box, sizes: number[], letters: Letters) {
  const upright = { setting: fitText(text, box, sizes, letters), turned: false };
  if (isWhole(upright.setting) || !mayTurn(box)) return upright;

  const side = { setting: fitText(text, lying(box), sizes, letters), turned: true };
  return isWhole(side.setting) ? side : upright;
}

function mayTurn({ width, height }: Size): boolean {
  return width <= NARROW && height >= 1.5 * width;
}

function lying({ width, height }: Size): Size {
  return { width: height, height: width };
}
