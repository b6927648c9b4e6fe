import { expect, test } from "vitest";
import { clipped, line } from "./text";

test("a line is trimmed and composed", () => {
  expect(line(10).parse("  e\u0301te\u0301 ")).toBe("été");
});

test.each(["", " \u00a0 ", "a\u0000b", "a\r\nb", "a\u0085b", "a\ud800b", "\udc00", "x".repeat(11)])(
  "%j is no line",
  (text) => {
    expect(line(10).safeParse(text).success).toBe(false);
  },
);

test.each(["👩‍👩‍👧", "שיעור", "<script>", "a\u200bb"])("%j is one", (text) => {
  expect(line(10).parse(text)).toBe(text.normalize("NFC"));
});

test("what is clipped ends before a letter that it would cut in two", () => {
  expect([clipped("ab👩", 3), clipped("ab👩", 4), clipped("abc", 9)]).toEqual(["ab", "ab👩", "abc"]);
});
