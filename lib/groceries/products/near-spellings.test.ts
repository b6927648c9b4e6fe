import { expect, test } from "vitest";
import { nearSpellings } from "./near-spellings";

test("of a short word: letters turned round, one missing, one wrong inside", () => {
  expect(nearSpellings("milk").filter((pattern) => !pattern.startsWith("% "))).toEqual([
    ...["imlk%", "mlik%", "mikl%"],
    ...["m_ilk%", "mi_lk%", "mil_k%"],
    ...["m_lk%", "mi_k%"],
  ]);
});

test("of a longer one also a letter too many, and at its ends", () => {
  expect(nearSpellings("apfle")).toEqual(
    expect.arrayContaining(["ap_le%", "% ap_le%", "aple%", "_apfle%", "_pfle%", "apfl%"]),
  );
});

test.each(["", "tea", "a very long thing to look for"])("none of %j", (words) => {
  expect(nearSpellings(words)).toEqual([]);
});
