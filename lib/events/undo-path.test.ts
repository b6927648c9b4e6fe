import { expect, test } from "vitest";
import { undoPath } from "./undo-path";

test("the page that a form came from offers the undo, whatever else its address says", () => {
  expect(undoPath("/w/home/routines/1?day=2026-03-23", "abc")).toBe(
    "/w/home/routines/1?day=2026-03-23&undo=abc",
  );
  expect(undoPath("/w/home/routines/1", "abc")).toBe("/w/home/routines/1?undo=abc");
});

test("where nothing was changed there is nothing to undo", () => {
  expect(undoPath("/w/home/routines/1", null)).toBe("/w/home/routines/1");
});

test("a way back stays on this site", () => {
  expect(undoPath("//evil.example", "abc")).toBe("/?undo=abc");
});
