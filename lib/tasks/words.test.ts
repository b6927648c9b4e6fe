import { expect, test } from "vitest";
import { searchFor } from "./words";

test("each word is the beginning of one", () => {
  expect(searchFor("  Pay  RENT ")).toEqual({ words: "'pay':* & 'rent':*", parts: [] });
});

test("nothing typed asks for nothing", () => {
  expect(searchFor(" \u0000 ")).toEqual({ words: null, parts: [] });
});

test("quotes and backslashes stand for themselves", () => {
  expect(searchFor("o'clock \\ ")).toEqual({ words: "'o''clock':* & '\\\\':*", parts: [] });
});

test("a script without spaces is looked for anywhere", () => {
  expect(searchFor("牛奶 buy")).toEqual({ words: "'buy':*", parts: ["牛奶"] });
});
