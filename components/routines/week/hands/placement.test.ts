import { expect, test } from "vitest";
import { type Field, kept, snapped, stepped, stretched } from "./placement";

const field: Field = { columns: 5, from: 480, to: 1020, slots: [480, 555, 630, 705, 870, 945], slot: 75 };
const algebra = { column: 0, from: 480, minutes: 75 };

test("a start near a slot's falls on it, else on five minutes", () => {
  expect([551, 563, 564, 587].map((minutes) => snapped(minutes, field.slots))).toEqual([555, 555, 565, 585]);
});

test("a session stays inside the window", () => {
  expect(kept({ column: -1, from: 400, minutes: 75 }, field)).toEqual(algebra);
  expect(kept({ column: 9, from: 1015, minutes: 75 }, field)).toEqual({ column: 4, from: 945, minutes: 75 });
});

test("a session longer than the window begins with it", () => {
  expect(kept({ column: 0, from: 600, minutes: 900 }, field).from).toBe(480);
});

test("in a window that runs past midnight a session still begins on its day", () => {
  const night = { ...field, from: 1200, to: 1800 };

  expect(kept({ column: 0, from: 1500, minutes: 60 }, night).from).toBe(1435);
});

test("a lower edge falls on a slot's end, and leaves five minutes", () => {
  expect(stretched(algebra, 626, field).minutes).toBe(150);
  expect(stretched(algebra, 300, field).minutes).toBe(5);
  expect(stretched(algebra, 2000, field).minutes).toBe(540);
});

test("arrows move by a day or to the next slot, past a break", () => {
  expect(press("ArrowRight")).toEqual({ ...algebra, column: 1 });
  expect(press("ArrowDown")).toEqual({ ...algebra, from: 555 });
  expect(press("ArrowDown", {}, { ...algebra, from: 705 })?.from).toBe(870);
  expect(press("ArrowUp", {}, { ...algebra, from: 560 })?.from).toBe(555);
  expect(press("ArrowUp")).toEqual(algebra);
  expect(press("a")).toBeNull();
});

test("finely, an arrow moves by five minutes", () => {
  expect(press("ArrowDown", { fine: true })).toEqual({ ...algebra, from: 485 });
});

test("a length changes by a slot, finely by five minutes, and never to nothing", () => {
  expect(press("ArrowDown", { length: true })?.minutes).toBe(150);
  expect(press("ArrowUp", { length: true })).toEqual(algebra);
  expect(press("ArrowUp", { length: true, fine: true })?.minutes).toBe(70);
});

function press(key: string, how: { length?: boolean; fine?: boolean } = {}, placement = algebra) {
  return stepped(placement, { key, length: false, fine: false, ...how }, field);
}
