import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST, timeScale } from "./time-scale";

const day = { from: 480, to: 1080 };

test("minutes stand evenly when nothing needs more", () => {
  const y = timeScale(day, [480, 780], [{ from: 480, to: 540, height: 20 }], 400);

  expect([480, 630, 780, 1080].map(y)).toEqual([0, 100, 200, 400]);
});

test("a short session is stretched, at the cost of the rest", () => {
  const y = timeScale(day, [], [{ from: 600, to: 605, height: 12 }], 400);

  expect(y(605) - y(600)).toBeCloseTo(12);
  expect(y(540)).toBeCloseTo(y(1080) - y(1020));
  expect(y(1080)).toBeCloseTo(400);
});

test("where all need too much, they give way alike", () => {
  const needs = [
    { from: 480, to: 780, height: 300 },
    { from: 780, to: 1080, height: 200 },
  ];

  const y = timeScale(day, [], needs, 400);

  expect(y(780)).toBeCloseTo(240);
});

test("what lies outside of the window stands at its edges", () => {
  const y = timeScale(day, [], [], 400);

  expect([y(0), y(1440)]).toEqual([0, 400]);
});

test("an hour on which nothing is keeps half of what it would have, however much the others need", () => {
  const needs = [9, 10, 11, 12, 13, 14, 15, 16, 17].map((hour) => ({
    ...{ from: hour * 60, to: hour * 60 + 60 },
    height: 200,
  }));

  const y = timeScale(day, [], needs, 400);

  expect(y(540) - y(480)).toBeCloseTo(20);
});

test("one long title makes its hour no more than two and a half times as high as its neighbours", () => {
  const y = timeScale(day, [], [{ from: 600, to: 660, height: 300 }], 400);

  expect((y(660) - y(600)) / (y(600) - y(540))).toBeCloseTo(MOST);
});

test("later is never higher, and the grid is filled exactly", () => {
  const need = fc
    .tuple(
      fc.integer({ min: 480, max: 1079 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 90 }),
    )
    .map(([from, minutes, height]) => ({ from, to: Math.min(1080, from + minutes), height }));

  fc.assert(
    fc.property(fc.array(need, { maxLength: 40 }), (needs) => {
      const y = timeScale(day, [], needs, 400);
      const places = Array.from({ length: 61 }, (_, index) => y(480 + index * 10));

      const hours = Array.from({ length: 10 }, (_, hour) => y(540 + hour * 60) - y(480 + hour * 60));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.max(...hours) / Math.min(...hours)).toBeLessThanOrEqual(MOST + 0.001);
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBeCloseTo(400);
    }),
  );
});
