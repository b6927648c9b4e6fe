import fc from "fast-check";
import { expect, test } from "vitest";
import { time, timeOf } from "@/lib/calendar/time";
import { weekdays } from "@/lib/calendar/week";
import { patternPage } from "@/lib/testing/pages";
import { openLetters } from "@/lib/testing/pdf";
import { routineFrame, session } from "@/lib/testing/timetables";
import { type ArrangedPage, arrangePage } from "./arrange-page";
import type { TextMark } from "./mark";
import { bottom, MARGIN, right } from "./sheet";
import type { Sheet } from "./timetable-page";

const letters = openLetters();

test("a break is named in its band, beside the sessions that lie over it", () => {
  const page = patternPage(routineFrame(), [session({ start: time("12:30"), minutes: 150 })]);

  const [name] = textsOf(arrangePage(page, letters), "Lunch");

  expect(name?.box.x).toBeGreaterThan(200);
});

test("where sessions lie over all of a break, it is named beside the hours", () => {
  const page = patternPage(
    routineFrame(),
    weekdays.slice(0, 5).map((weekday) => session({ weekday, start: time("12:30"), minutes: 150 })),
  );

  const [label] = textsOf(arrangePage(page, letters), "13:00");

  expect(label?.setting.paragraphs.map(({ text }) => text)).toEqual(["13:00", "Lunch"]);
});

test("a title that every block has room for is set in one size", () => {
  const page = patternPage(routineFrame(), [
    session({ title: "Algebra" }),
    session({ title: "Physics", weekday: "TU", minutes: 120 }),
    session({ title: "Choir", weekday: "WE", minutes: 480 }),
  ]);

  const arranged = arrangePage(page, letters);

  const sizes = ["Algebra", "Physics", "Choir"].map((title) => textsOf(arranged, title)[0]?.setting.size);
  expect(new Set(sizes).size).toBe(1);
});

test("ever so many lanes are read from the side rather than cut", () => {
  const sessions = Array.from({ length: 6 }, (_, index) =>
    session({ title: `Practice ${index}`, minutes: 240 }),
  );

  const arranged = arrangePage(patternPage(routineFrame(), sessions), letters);

  const titles = sessions.flatMap(({ title }) => textsOf(arranged, title));
  expect(titles).toHaveLength(6);
  expect(titles.every(({ turned, setting }) => turned && !setting.paragraphs[0]?.broken)).toBe(true);
});

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  paper: fc.constantFrom("a4", "letter"),
  orientation: fc.constantFrom("landscape", "portrait"),
  ink: fc.constantFrom("color", "mono"),
});
const anySession = fc
  .record({
    title: fc.lorem({ maxCount: 12 }),
    location: fc.option(fc.constantFrom("A 1", "Donaudampfschifffahrtsgesellschaftssaal", "قاعة ٣")),
    person: fc.option(fc.lorem({ maxCount: 4 })),
    weekday: fc.constantFrom(...weekdays),
    start: fc.integer({ min: 0, max: 1435 }).map(timeOf),
    minutes: fc.integer({ min: 1, max: 1440 }),
  })
  .map(session);

test("whatever the sessions, every text stays in its box and every box on the sheet", () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 60 }), anySheet, (sessions, sheet) => {
      const { marks, size } = arrangePage(patternPage(routineFrame(), sessions, sheet), letters);

      for (const { box, setting, turned } of marks.filter((mark) => mark.kind === "text")) {
        const room = turned ? { width: box.height, height: box.width } : box;
        const lines = setting.paragraphs.flatMap((paragraph) => paragraph.lines);
        expect(setting.height).toBeLessThanOrEqual(room.height + 0.02);
        expect(Math.max(0, ...lines.map(({ width }) => width))).toBeLessThanOrEqual(room.width + 0.02);
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(MARGIN - 0.01);
        expect(right(box)).toBeLessThanOrEqual(size.width - MARGIN + 0.01);
        expect(bottom(box)).toBeLessThanOrEqual(size.height - MARGIN + 0.01);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

function textsOf({ marks }: ArrangedPage, text: string): TextMark[] {
  return marks
    .filter((mark) => mark.kind === "text")
    .filter(({ setting }) => setting.paragraphs[0]?.text.startsWith(text));
}
