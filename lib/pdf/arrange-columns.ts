import { isLegible, neededHeight, type PlacedBlock } from "./arrange-block";
import { eased, type Group, groupsOf, type Measured } from "./groups";
import type { Letters } from "./letters";
import { listHeight, placeList } from "./place-list";
import type { Box } from "./sheet";
import { type Need, timeScale } from "./time-scale";
import type { PageColumn, TimetablePage } from "./timetable-page";

/** `groups` are what stands in it, and where; `frames` are the boxes of its lists. */
export type PlacedColumn = PageColumn & {
  box: Box;
  groups: Pick<Group, "from" | "to">[];
  placed: PlacedBlock[];
  frames: Box[];
};

/** Where minutes after midnight stand, in points from the sheet's upper edge. */
export type Scale = (minute: number) => number;

/** A session may stretch its minutes to this part of the grid. */
const MOST_OF_GRID = 1 / 7;

/** What a break's name needs. */
const BREAK_HEIGHT = 10;

/**
 * Every block in its lane, as long as its title can be read there; overlapping ones whose lanes are too narrow for that
 * are a list in one box, and one that has no line for each takes the room of what is next to it as well.
 */
export function placeColumns(
  page: TimetablePage,
  body: Box,
  letters: Letters,
): { columns: PlacedColumn[]; y: Scale } {
  const width = body.width / page.columns.length;
  let days = page.columns.map(({ blocks }) => groupsOf(blocks, letters));
  for (;;) {
    const y = scaleOf(page, days, width, body, letters);
    const columns = page.columns.map((column, index) => {
      const box = { ...body, x: body.x + index * width, width };
      const placed = (days[index] ?? []).map((group) => placeGroup(group, box, y, letters));
      return { ...column, box, placed };
    });
    const next = days.map((groups, index) => {
      const crammed = columns[index]?.placed.findIndex(({ legible }) => !legible) ?? -1;
      return crammed === -1 ? groups : eased(groups, crammed, page);
    });
    if (next.every((groups, index) => groups === days[index])) {
      return { y, columns: columns.map((column, index) => ({ ...flat(column), groups: days[index] ?? [] })) };
    }
    days = next;
  }
}

function flat({ placed, ...column }: PageColumn & { box: Box; placed: PlacedGroup[] }) {
  return {
    ...column,
    placed: placed.flatMap(({ blocks }) => blocks),
    frames: placed.flatMap(({ frame }) => frame ?? []),
  };
}

function scaleOf(page: TimetablePage, days: Group[][], width: number, body: Box, letters: Letters): Scale {
  const most = body.height * MOST_OF_GRID;
  const needs = days.flat().flatMap(({ from, to, members, listed }): Need[] => {
    if (listed) return [{ from, to, height: listHeight(members, width, letters) }];
    return members.map(({ block, text }) => ({
      ...{ from: block.from, to: block.to },
      height: Math.min(neededHeight(text, width / block.lanes, letters), most),
    }));
  });
  const names = page.breaks.map(({ from, to }) => ({ from, to, height: BREAK_HEIGHT }));
  const slots = page.slots.map(({ at }) => at);
  const below = timeScale(page, slots, [...needs, ...names], body.height);
  return (minute) => body.y + below(minute);
}

type PlacedGroup = { blocks: PlacedBlock[]; frame: Box | null; legible: boolean };

function placeGroup(group: Group, column: Box, y: Scale, letters: Letters): PlacedGroup {
  if (group.listed) {
    const frame = { ...column, y: y(group.from), height: y(group.to) - y(group.from) };
    return { ...placeList(group.members, frame, letters), frame };
  }
  const blocks = group.members.map(({ block, text }) => ({
    ...{ block, text, inList: null },
    box: laneOf(block, column, y),
  }));
  const alone = blocks.length === 1;
  return { blocks, frame: null, legible: blocks.every((placed) => isLegible(placed, alone, letters)) };
}

function laneOf({ from, to, lane, lanes }: Measured["block"], column: Box, y: Scale): Box {
  const width = column.width / lanes;
  return { x: column.x + lane * width, y: y(from), width, height: y(to) - y(from) };
}
