import { expect, test } from "vitest";
import { clipped, line, lines, unturned } from "./text";

test("a line is trimmed and composed", () => {
  expect(line(10).parse("  e\u0301te\u0301 ")).toBe("été");
});

test.each([
  "",
  " \u00a0 ",
  "a\u0000b",
  "a\r\nb",
  "a\u0085b",
  "a\ud800b",
  "\udc00",
  "x".repeat(11),
  "a\u202eb",
  "\u2067שי",
])("%j is no line", (text) => {
  expect(line(10).safeParse(text).success).toBe(false);
});

test.each(["👩‍👩‍👧", "שיעור", "<script>", "a\u200bb", "שי\u200f!"])("%j is one", (text) => {
  expect(line(10).parse(text)).toBe(text.normalize("NFC"));
});

test("several lines are trimmed and composed, their breaks plain", () => {
  expect(lines(20).parse("  e\u0301te\u0301\r\n\tsoleil\r")).toBe("été\n\tsoleil");
  expect(lines(20).parse("")).toBe("");
});

test.each(["a\u0000b", "a\u0085b", "a\ud800b", "a\u202eb", "x".repeat(21)])(
  "%j is no text of several lines",
  (text) => {
    expect(lines(20).safeParse(text).success).toBe(false);
  },
);

test("what is clipped ends before a letter that it would cut in two", () => {
  expect([clipped("ab👩", 3), clipped("ab👩", 4), clipped("abc", 9)]).toEqual(["ab", "ab👩", "abc"]);
});

test("a text from elsewhere loses what would turn the words around it", () => {
  expect(unturned("\u202eLab\u202c 4")).toBe("Lab 4");
});
