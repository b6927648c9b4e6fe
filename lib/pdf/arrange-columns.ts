import { neededHeight, type PlacedBlock } from "./arrange-block";
import { blockText } from "./block-text";
import type { Letters } from "./letters";
import type { Box } from "./sheet";
import { timeScale } from "./time-scale";
import type { PageColumn, TimetablePage } from "./timetable-page";

export type PlacedColumn = PageColumn & { box: Box; placed: PlacedBlock[] };

/** Where minutes after midnight stand, in points from the sheet's upper edge. */
export type Scale = (minute: number) => number;

/** A short session may stretch its minutes to this part of the grid. */
const MOST_OF_GRID = 1 / 7;

/** What a break's name needs. */
const BREAK_HEIGHT = 10;

export function placeColumns(
  page: TimetablePage,
  body: Box,
  letters: Letters,
): { columns: PlacedColumn[]; y: Scale } {
  const width = body.width / page.columns.length;
  const columns = page.columns.map((column, index) => ({
    ...column,
    box: { ...body, x: body.x + index * width, width },
    texts: column.blocks.map((block) => ({ block, text: blockText(block, letters) })),
  }));
  const needs = columns.flatMap(({ texts }) =>
    texts.map(({ block: { from, to, lanes }, text }) => ({
      ...{ from, to },
      height: Math.min(neededHeight(text, width / lanes, letters), body.height * MOST_OF_GRID),
    })),
  );
  const names = page.breaks.map(({ from, to }) => ({ from, to, height: BREAK_HEIGHT }));
  const slots = page.slots.map(({ at }) => at);
  const below = timeScale(page, slots, [...needs, ...names], body.height);
  const y: Scale = (minute) => body.y + below(minute);
  return {
    columns: columns.map(({ texts, ...column }) => ({
      ...column,
      placed: texts.map(({ block, text }) => ({ block, text, box: laneOf(block, column.box, y) })),
    })),
    y,
  };
}

function laneOf({ from, to, lane, lanes }: PlacedBlock["block"], column: Box, y: Scale): Box {
  const width = column.width / lanes;
  return { x: column.x + lane * width, y: y(from), width, height: y(to) - y(from) };
}
