import { expect, test } from "vitest";
import { withoutEmptyRows } from "./form-rows";

function form(fields: [string, string][]): FormData {
  const formData = new FormData();
  for (const [name, value] of fields) formData.append(name, value);
  return formData;
}

test("a row in which nothing was typed is none, and the next moves up", () => {
  const sent = form([
    ["name", ""],
    ["breaks[0].name", ""],
    ["breaks[0].start", ""],
    ["breaks[1].name", "Lunch"],
    ["breaks[1].start", ""],
    ["breaks[2].name", ""],
  ]);

  const kept = withoutEmptyRows(sent);

  expect([...kept]).toEqual([
    ["name", ""],
    ["breaks[0].name", "Lunch"],
    ["breaks[0].start", ""],
  ]);
});

test("two lists are counted apart, and repeated fields stay", () => {
  const sent = form([
    ["days", "SA"],
    ["days", "SU"],
    ["a[3].x", "1"],
    ["b[7].x", "2"],
  ]);

  const kept = withoutEmptyRows(sent);

  expect([...kept]).toEqual([
    ["days", "SA"],
    ["days", "SU"],
    ["a[0].x", "1"],
    ["b[0].x", "2"],
  ]);
});
