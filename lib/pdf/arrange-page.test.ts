import fc from "fast-check";
import { expect, test } from "vitest";
import { time, timeOf } from "@/lib/calendar/time";
import { weekdays } from "@/lib/calendar/week";
import { patternPage } from "@/lib/testing/pages";
import { openLetters } from "@/lib/testing/pdf";
import { routineFrame, session } from "@/lib/testing/timetables";
import { type ArrangedPage, arrangePage } from "./arrange-page";
import type { Mark, TextMark } from "./mark";
import { isWhole } from "./set-text";
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

test("what begins is labelled with its hour, and stands below the line of that hour", () => {
  const nineToTen = weekdays.flatMap((weekday) =>
    ["09:00", "14:30"].map((start) => session({ weekday, start: time(start), title: "x ".repeat(150) })),
  );
  const page = patternPage(routineFrame({ slotMinutes: 30, breaks: [] }), nineToTen);

  const arranged = arrangePage(page, letters);

  const top = (label: string) => textsOf(arranged, label)[0]?.box.y ?? Number.NaN;
  expect(top("09:00") - top("08:00")).toBeGreaterThan(15);
  expect(top("14:30") - top("14:00")).toBeGreaterThan(7);
  const [first] = textsOf(arranged, "x x");
  expect(Math.abs((first?.box.y ?? 0) - top("09:00"))).toBeLessThan(5);
});

test("a label gives way to one at which something begins", () => {
  const sessions = [session({ start: time("10:10"), minutes: 25 })];
  const page = patternPage(routineFrame({ slotMinutes: 5, breaks: [] }), sessions);

  const arranged = arrangePage(page, letters);

  expect(textsOf(arranged, "10:10")).not.toEqual([]);
});

test("sessions whose lanes would be too narrow for their titles are a list in one box", () => {
  const sessions = Array.from({ length: 10 }, (_, index) =>
    session({ title: `Overlapping seminar ${index}`, start: time("10:00"), minutes: 90 }),
  );

  const arranged = arrangePage(patternPage(routineFrame(), sessions, { orientation: "portrait" }), letters);

  const rows = textsOf(arranged, "10:00–11:30 Overlapping seminar");
  expect(rows).toHaveLength(10);
  expect(rows.every(({ turned, setting }) => !turned && isWhole(setting))).toBe(true);
  expect(new Set(rows.map(({ setting }) => setting.size)).size).toBe(1);
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

test("a list with no line for each of its sessions takes the room of what is next to it", () => {
  const sessions = Array.from({ length: 40 }, (_, index) =>
    session({ title: `Consultation ${index}`, start: timeOf(600 + index), minutes: 1 }),
  );

  const arranged = arrangePage(patternPage(routineFrame(), sessions), letters);

  const rows = sessions.flatMap(({ title }) => arranged.marks.filter(isText).filter(says(title)));
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(rows.every(({ setting }) => setting.size >= 5.5)).toBe(true);
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
      for (const { title } of sessions) expect(marks.filter(isText).some(says(title))).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

function isText(mark: Mark): mark is TextMark {
  return mark.kind === "text";
}

/** Whether a line of a text is drawn that has `title` in what is copied of it. */
function says(title: string) {
  return ({ setting }: TextMark) =>
    setting.paragraphs.some(({ text, lines }) => lines.length > 0 && text.includes(title));
}

function textsOf({ marks }: ArrangedPage, text: string): TextMark[] {
  return marks
    .filter((mark) => mark.kind === "text")
    .filter(({ setting }) => setting.paragraphs[0]?.text.startsWith(text));
}
