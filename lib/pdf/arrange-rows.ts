import type { Press } from "./inks";
import type { PaperColumn, PaperList } from "./list-sheets";
import type { Mark } from "./mark";
import { type Box, right } from "./sheet";
import { wrapped } from "./wrapped";

/** What stands across a page and is never cut through by its end. */
export type Strip = { height: number; draw: (box: Box) => Mark[] };

const GAP = 10;
const PAD = 4.5;
const CHECK = 12;
const looks = {
  plain: { size: 10.5, weight: 400, quiet: false },
  quiet: { size: 10.5, weight: 400, quiet: true },
  strong: { size: 10.5, weight: 600, quiet: false },
  big: { size: 16, weight: 600, quiet: false },
} as const;
const HEAD = { size: 8, weight: 400, quiet: true } as const;
const BASELINE = 0.95;

/** The names of the columns, on top of each page. */
export function headStrip({ columns }: PaperList, width: number, press: Press): Strip {
  const cells = widthsOf(columns, width).map((cell, index) => {
    const { head = "", align = "start" } = columns[index] ?? {};
    return { x: cell.x, text: wrapped(head, cell.width, { ...HEAD, align }, press) };
  });
  const height = Math.max(...cells.map(({ text }) => text.height)) + PAD;
  return {
    height,
    draw: (box) => [
      ...cells.map(({ x, text }) => text.at(box.x + x, box.y)),
      rule({ ...box, height }, press),
    ],
  };
}

/** A row as high as its highest cell; all cells stand on the same first baseline. */
export function rowStrip(columns: PaperColumn[], texts: string[], width: number, press: Press): Strip {
  const cells = widthsOf(columns, width).map((cell, index) => {
    const { look = "plain", align = "start" } = columns[index] ?? {};
    const style = looks[look === "check" ? "plain" : look];
    const text =
      look === "check" ? null : wrapped(texts[index] ?? "", cell.width, { ...style, align }, press);
    return { ...cell, text, size: style.size };
  });
  const largest = Math.max(...cells.map(({ size }) => size));
  const drop = (size: number) => (largest - size) * BASELINE;
  const inner = Math.max(CHECK, ...cells.map(({ text, size }) => (text ? text.height + drop(size) : 0)));
  const height = inner + 2 * PAD;
  return {
    height,
    draw: (box) => [
      ...cells.map(({ x, text, size }) =>
        text
          ? text.at(box.x + x, box.y + PAD + drop(size))
          : tickBox(box.x + x, box.y + PAD + (largest * BASELINE - CHECK + 1.5), press),
      ),
      rule({ ...box, height }, press),
    ],
  };
}

/** A group's name. */
export function groupStrip(name: string, width: number, press: Press): Strip {
  const text = wrapped(name, width, { ...looks.strong, align: "start" }, press);
  return { height: text.height + 14, draw: ({ x, y }) => [text.at(x, y + 11)] };
}

/** What somebody wrote to it, in a frame. */
export function noteStrip(note: string, width: number, press: Press): Strip {
  const text = wrapped(note, width - 2 * GAP, { ...looks.plain, align: "start" }, press);
  const height = text.height + 2 * GAP;
  return {
    height: height + GAP,
    draw: ({ x, y }) => [
      { kind: "rect", box: { x, y, width, height }, radius: 5, stroke: press.inks.hairline },
      text.at(x + GAP, y + GAP),
    ],
  };
}

export function totalStrip(
  { label, value }: { label: string; value: string },
  width: number,
  press: Press,
): Strip {
  const style = { size: 14, weight: 600, quiet: false } as const;
  const name = wrapped(label, width / 2, { ...style, align: "start" }, press);
  const sum = wrapped(value, width / 2, { ...style, align: "end" }, press);
  return {
    height: Math.max(name.height, sum.height) + 2 * GAP,
    draw: ({ x, y }) => [name.at(x, y + GAP), sum.at(x + width / 2, y + GAP)],
  };
}

/** Where each column begins, from the left edge, and how wide it is. */
function widthsOf(columns: PaperColumn[], width: number): { x: number; width: number }[] {
  const said = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const rest = width - said - GAP * (columns.length - 1);
  let x = 0;
  return columns.map((column) => {
    const cell = { x, width: column.width ?? rest };
    x += cell.width + GAP;
    return cell;
  });
}

function tickBox(x: number, y: number, { inks }: Press): Mark {
  const box = { x, y, width: CHECK, height: CHECK };
  return { kind: "rect", box, radius: 2, stroke: { color: inks.ink, width: 0.9 } };
}

function rule(box: Box, { inks }: Press): Mark {
  const y = box.y + box.height;
  return { kind: "lines", segments: [[box.x, y, right(box), y]], stroke: inks.hairline };
}
