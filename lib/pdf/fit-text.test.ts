import fc from "fast-check";
import { expect, test } from "vitest";
import { openLetters } from "@/lib/testing/pdf";
import { fitText } from "./fit-text";
import { asLine } from "./letters";
import { type Paragraph, paragraphOf } from "./paragraph";
import { isWhole, type Setting } from "./set-text";

const letters = openLetters();
const sizes = [10, 9, 8, 7, 6];

test("text keeps the largest size at which it fits", () => {
  const roomy = fitText([[paragraph("Linear Algebra")]], { width: 120, height: 20 }, sizes, letters);
  const tight = fitText([[paragraph("Linear Algebra")]], { width: 52, height: 12 }, sizes, letters);

  expect(roomy.size).toBe(10);
  expect(tight.size).toBe(7);
  expect(linesOf(tight)).toEqual(["Linear Algebra"]);
});

test("a line breaks at spaces and after hyphens before the text shrinks", () => {
  const box = { width: 60, height: 40 };

  const set = fitText([[paragraph("Mathematik für Wirtschafts-Informatiker")]], box, sizes, letters);

  expect(linesOf(set)).toEqual(["Mathematik für", "Wirtschafts-", "Informatiker"]);
  expect(set.size).toBe(8);
});

test("a more compact arrangement comes before a smaller size", () => {
  const stacked = [paragraph("Choir"), paragraph("Hall 3")];
  const inOne = [paragraph("Choir Hall 3")];

  const set = fitText([stacked, inOne], { width: 100, height: 14 }, sizes, letters);

  expect(linesOf(set)).toEqual(["Choir Hall 3"]);
  expect(set.size).toBe(10);
});

test("what does not fit at the smallest size ends in an ellipsis, and the whole text is still known", () => {
  const set = fitText(
    [[paragraph("Introduction to Microeconomics")]],
    { width: 40, height: 8 },
    sizes,
    letters,
  );

  expect(linesOf(set)).toEqual(["Introductio…"]);
  expect(set.paragraphs[0]).toMatchObject({ text: "Introduction to Microeconomics", broken: true });
});

test("a word wider than the box is broken only when shrinking did not help", () => {
  const word = [[paragraph("Donaudampfschifffahrt")]];

  expect(linesOf(fitText(word, { width: 75, height: 40 }, sizes, letters))).toHaveLength(1);
  expect(linesOf(fitText(word, { width: 40, height: 40 }, sizes, letters))).toEqual([
    "Donaudampf-",
    "schifffahrt",
  ]);
});

test("a hyphen leaves three letters at least, and stands after no digit", () => {
  const narrow = { width: 30, height: 40 };

  expect(linesOf(fitText([[paragraph("Tutorial")]], { width: 19, height: 40 }, sizes, letters))).toEqual([
    "Tutor-",
    "ial",
  ]);
  expect(linesOf(fitText([[paragraph("0123456789")]], narrow, sizes, letters)).join("")).toBe("0123456789");
});

test("what joins words without a space is a place to end a line, before any word is broken", () => {
  const set = fitText([[paragraph("CS-175_A:Tutorial")]], { width: 34, height: 40 }, sizes, letters);

  expect(linesOf(set)).toEqual(["CS-175_A:", "Tutorial"]);
});

const alphabets = [
  "abc Wim-/.",
  "ёжщ ",
  "αβώ ",
  "প্রোগ্রা মিং ",
  "हिन्दी ",
  "مقدمة في ",
  "🎉👩‍👩‍👧 数学",
  "\u0301 \u200d",
];
const anyText = fc
  .array(fc.oneof(...alphabets.map((letters) => fc.constantFrom(...letters))), {
    minLength: 1,
    maxLength: 120,
  })
  .map((letters) => asLine(letters.join("")))
  .filter((text) => text !== "");

test("no line is ever wider than its box, nor all of them higher", () => {
  fc.assert(
    fc.property(anyText, fc.double(box(2, 150)), fc.double(box(2, 80)), (text, width, height) => {
      const paragraphs = [paragraph(text)];

      const set = fitText([paragraphs], { width, height }, sizes, letters);

      const lines = set.paragraphs.flatMap(({ lines }) => lines);
      expect(set.height).toBeLessThanOrEqual(height + 0.02);
      for (const line of lines) {
        const drawn = line.pieces.reduce((sum, { text }) => sum + letters.widthOf(text, 600) * set.size, 0);
        expect(line.width).toBeLessThanOrEqual(width + 0.02);
        expect(drawn).toBeLessThanOrEqual(width + 0.3);
      }
      if (isWhole(set) && lines.length > 0) {
        expect(linesOf(set).join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
      }
    }),
    { numRuns: 300 },
  );
});

function box(min: number, max: number) {
  return { min, max, noNaN: true };
}

function paragraph(text: string): Paragraph {
  return paragraphOf([{ text, weight: 600, scale: 1, tone: "title", struck: false }], letters);
}

function linesOf({ paragraphs }: Setting): string[] {
  return paragraphs.flatMap(({ lines }) =>
    lines.map(({ pieces }) => pieces.map(({ text }) => text).join(" ")),
  );
}
