import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { weekdays } from "@/lib/calendar/week";
import { patternPage, weekPage } from "@/lib/testing/pages";
import { openLetters, readPdf } from "@/lib/testing/pdf";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import { arrangePage } from "./arrange-page";
import type { TextMark } from "./mark";
import { drawTimetable } from "./timetable-document";
import type { Sheet, TimetablePage } from "./timetable-page";

const letters = openLetters();
const draw = async (page: TimetablePage) => readPdf(await drawTimetable(page, letters));

const sheets: (Sheet & { size: [number, number] })[] = [
  { paper: "a4", orientation: "landscape", ink: "color", size: [841.89, 595.28] },
  { paper: "a4", orientation: "portrait", ink: "mono", size: [595.28, 841.89] },
  { paper: "letter", orientation: "landscape", ink: "mono", size: [792, 612] },
  { paper: "letter", orientation: "portrait", ink: "color", size: [612, 792] },
];

test.each(sheets)(
  "sixty sessions stand on one sheet: $paper $orientation $ink",
  async ({ size, ...sheet }) => {
    const page = patternPage(routineFrame({ hiddenDays: [] }), sixtySessions(), sheet);

    const read = await draw(page);

    expect(read.pages).toBe(1);
    expect([read.width, read.height]).toEqual(size.map((points) => expect.closeTo(points, 0)));
    for (const { title, place, person } of page.columns.flatMap(({ blocks }) => blocks)) {
      for (const text of [title, place, person]) expect(read.text).toContain(text);
    }
  },
);

test("a page carries title, week, days, times, rooms, people, breaks, date and link", async () => {
  const lab = session({ title: "Physics Lab", location: "Lab 4", person: "Dr. Novák", start: time("14:30") });

  const { text } = await draw(weekPage(routineFrame({ name: "Winter term" }), [lab], "2026-03-25"));

  for (const part of [
    "Winter term",
    "23 – 29 March 2026",
    "Monday",
    "23 Mar",
    "Physics Lab",
    "14:30–15:30",
  ]) {
    expect(text).toContain(part);
  }
  for (const part of [
    "Lab 4",
    "Dr. Novák",
    "Lunch",
    "Printed on 23 March 2026",
    "https://rota.example/s/4fTq",
  ]) {
    expect(text).toContain(part);
  }
});

test("cancelled and moved are told, at both ends", async () => {
  const algebra = session({ title: "Algebra", exceptions: [cancelled("2026-03-23", "Lecturer ill")] });
  const choir = session({
    title: "Choir",
    weekday: "TU",
    exceptions: [moved("2026-03-24", "2026-03-26", "10:00")],
  });
  const holiday = { date: day("2026-03-27"), reason: "Public holiday" };

  const { text } = await draw(weekPage(routineFrame(), [algebra, choir], "2026-03-23", [holiday]));

  expect(text).toContain("Cancelled: Lecturer ill");
  expect(text).toContain("Moved to Thu 26 Mar, 10:00");
  expect(text).toContain("Moved from Tue 24 Mar");
  expect(text).toContain("Cancelled: Public holiday");
});

/** Poppler's reading, which needs its program; on a machine without it such a test is skipped. */
const pdftotext = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].find(existsSync);

describe.runIf(pdftotext)("pdftotext gives back every title", () => {
  const tenAtOnce = Array.from({ length: 55 }, (_, index) =>
    session({
      title: `Ten at once number ${index}`,
      weekday: weekdays[Math.floor(index / 10)] ?? "MO",
      start: time(["10:00", "10:15", "10:30"][index % 3] ?? ""),
      minutes: 90,
    }),
  );

  test.each(sheets)(
    "of ten that overlap, on five days: $paper $orientation $ink",
    async ({ size: _, ...sheet }) => {
      const text = await readByPoppler(patternPage(routineFrame(), tenAtOnce, sheet));

      for (const { title } of tenAtOnce) expect(text).toContain(title);
    },
  );

  test("of those that read upwards, side by side and in several lines", async () => {
    const sessions = ["Babbage", "Lovelace", "Turing"].map((name) =>
      session({ title: `CS-170_A:CS-170 - ${name}`, minutes: 120 }),
    );

    const text = await readByPoppler(patternPage(routineFrame(), sessions, { orientation: "portrait" }));

    for (const { title } of sessions) expect(text).toContain(title);
  });
});

describe("letters", () => {
  const titles = {
    Latin: "Příliš žluťoučký kůň",
    Greek: "Εισαγωγή στη Φυσική",
    Cyrillic: "Введение в алгебру",
    Bengali: "প্রোগ্রামিং পরিচিতি",
    Devanagari: "हिन्दी साहित्य का इतिहास",
    Arabic: "مقدمة في البرمجة",
    Chinese: "高等数学与线性代数",
    Japanese: "数学入門ゼミナール",
    "one letter and one digit": "A 1",
  };

  test.each(Object.entries(titles))("%s is read back, and its letters are drawn", async (_, title) => {
    const page = patternPage(routineFrame(), [session({ title, location: null })]);

    const read = await draw(page);

    expect(read.text).toContain(title);
    expect(read.darkest(boxOfFirstTitle(page))).toBeLessThan(140);
    expect(read.text).not.toContain("no font here");
  });

  test("right-to-left text stands at the right", async () => {
    const page = patternPage(routineFrame(), [session({ title: titles.Arabic, location: null })]);
    const title = boxOfFirstTitle(page);

    const read = await draw(page);

    const half = title.width / 2;
    const firstLine = { ...title, height: 12 };
    expect(read.darkest({ ...firstLine, x: title.x + half, width: half })).toBeLessThan(140);
    expect(read.darkest({ ...firstLine, width: half / 2 })).toBeGreaterThan(200);
  });

  test("what no font has is replaced, told at the foot, and can still be copied", async () => {
    const { text } = await draw(patternPage(routineFrame(), [session({ title: "한국어 Maths" })]));

    expect(text).toContain("no font here has all their letters: Monday 08:00–09:00 “[Hangul] Maths”");
    expect(text).toContain("Maths 08:00");
  });

  test.runIf(pdftotext)("pdftotext gives them back too", async () => {
    const sessions = Object.values(titles).map((title, index) =>
      session({ title, weekday: weekdays[index] ?? "MO", location: null }),
    );
    const text = await readByPoppler(patternPage(routineFrame(), sessions));

    for (const title of Object.values(titles)) expect(text).toContain(title);
  });
});

test("a title far too long for its block is shortened on paper, not in what is copied", async () => {
  const title = "Donaudampfschifffahrtsgesellschaftskapitänsmützen ".repeat(4).trim();
  const page = patternPage(routineFrame({ slotMinutes: 15 }), [
    session({ title, minutes: 15 }),
    ...["08:00", "08:05", "08:10"].map((start) => session({ start: time(start), minutes: 20 })),
  ]);

  const read = await draw(page);

  expect(read.pages).toBe(1);
  expect(read.text).toContain("Donaudampfschifffahrtsgesellschaftskapitänsmützen");
});

test("nothing to draw is said", async () => {
  const { text, pages } = await draw(patternPage(routineFrame(), []));

  expect(pages).toBe(1);
  expect(text).toContain("No sessions");
});

test("in mono nothing is drawn in colour or tint but black, white and the ring", async () => {
  const page = patternPage(routineFrame(), sixtySessions(), { ink: "mono" });

  const colors = JSON.stringify(arrangePage(page, letters).marks).match(/#[0-9a-f]{6}/g);

  expect(new Set(colors)).toEqual(new Set(["#000000", "#ffffff", "#999999"]));
});

async function readByPoppler(page: TimetablePage): Promise<string> {
  const input = await drawTimetable(page, letters);
  return execFileSync(pdftotext ?? "", ["-", "-"], { input, encoding: "utf8" }).replace(/\s+/g, " ");
}

function sixtySessions() {
  return Array.from({ length: 60 }, (_, index) =>
    session({
      title: ["Linear Algebra", "Theoretische Informatik", "Physics Lab", "Choir"][index % 4] ?? "",
      location: `Room ${100 + index}`,
      person: ["Dr. Novák", "Αθηνά Παπαδοπούλου", "Анна Каренина"][index % 3] ?? null,
      weekday: weekdays[index % 7] ?? "MO",
      start: time(`${String(8 + Math.floor(index / 7)).padStart(2, "0")}:00`),
      minutes: 50,
      color: index % 2 ? "teal" : "#c02040",
    }),
  );
}

function boxOfFirstTitle(page: TimetablePage) {
  const title = page.columns.flatMap(({ blocks }) => blocks)[0]?.title;
  const mark = arrangePage(page, letters)
    .marks.filter((mark): mark is TextMark => mark.kind === "text")
    .find(({ setting }) => setting.paragraphs[0]?.text === title);
  if (!mark) throw new Error("no title on the page");
  return mark.box;
}
