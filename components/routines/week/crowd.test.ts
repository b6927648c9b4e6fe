import { expect, test } from "vitest";
import { inLanes } from "@/lib/routines/lanes";
import type { Block } from "@/lib/routines/timetable";
import { seated } from "./crowd";

test("up to four stand side by side", () => {
  const blocks = day(...Array(4).fill([540, 600]));

  expect(seated(blocks)).toEqual({ standing: blocks, crowds: [] });
});

test("of ten at once two stand, and eight are a list in the third lane", () => {
  const { standing, crowds } = seated(day(...Array(10).fill([540, 600])));

  expect(standing.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 3],
    [1, 3],
  ]);
  expect(crowds).toMatchObject([{ lane: 2, lanes: 3, from: 540, to: 600 }]);
  expect(crowds[0]?.blocks).toHaveLength(8);
});

test("lists at different times are lists of their own, and one alone stands for itself", () => {
  const { standing, crowds } = seated(
    day([480, 900], [480, 900], [480, 540], [480, 540], [500, 560], [600, 660], [700, 760], [720, 760]),
  );

  expect(crowds.map(({ from, to, blocks }) => [from, to, blocks.length])).toEqual([
    [480, 560, 3],
    [700, 760, 2],
  ]);
  expect(standing.map(({ from, lane, lanes }) => [from, lane, lanes])).toEqual([
    [480, 0, 3],
    [480, 1, 3],
    [600, 2, 3],
  ]);
});

function day(...spans: [number, number][]): Block[] {
  const placed = inLanes(spans.map(([from, to]) => ({ from, to })));
  return placed.map(({ span, lane, lanes }) => ({ ...span, lane, lanes }) as Block);
}
