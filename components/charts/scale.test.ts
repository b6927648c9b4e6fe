import { expect, test } from "vitest";
import { across, upwards } from "./scale";

const plain = (value: number) => String(value);

test("without a top the scale ends with a round number above the highest value", () => {
  const { ticks, heightOf } = upwards([3, 17], plain);

  expect(ticks.map(({ label }) => label)).toEqual(["0", "5", "10", "15", "20"]);
  expect(heightOf(10)).toBe(50);
});

test("with a top nothing rises above it", () => {
  const { ticks, heightOf } = upwards([0.4, 1.2], (value) => `${value * 100} %`, 1);

  expect(ticks.at(-1)).toMatchObject({ at: 100, label: "100 %" });
  expect(heightOf(1.2)).toBe(100);
});

test("nothing done is a line at the bottom of a scale to one", () => {
  const { ticks, heightOf } = upwards([0, 0], (value) => value.toFixed(0));

  expect(ticks.map(({ label }) => label)).toEqual(["0", "1"]);
  expect(heightOf(0)).toBe(0);
});

test("of many labels as many are kept as there is room for, fewer on a phone", () => {
  const weeks = Array.from({ length: 52 }, (_, index) => ({ at: index * 10, label: `week ${index}` }));

  const ticks = across(weeks);

  expect(ticks).toHaveLength(11);
  expect(ticks.filter(({ minor }) => !minor)).toHaveLength(6);
  expect(across([{ at: 5, label: undefined }])).toEqual([]);
});

test("a first label that would meet the second is left out", () => {
  const months = [
    { at: 0, label: "Mar" },
    { at: 3, label: "Apr" },
    { at: 15, label: "May" },
  ];

  expect(across(months).map(({ label }) => label)).toEqual(["Apr", "May"]);
});

test("a first label that would meet the second on a phone alone is left out there", () => {
  const months = [
    { at: 0, label: "Sept" },
    { at: 10, label: "Oct" },
    { at: 50, label: "Nov" },
  ];

  expect(across(months).map(({ minor }) => minor)).toEqual([true, false, false]);
});
