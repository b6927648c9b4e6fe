import { describe, expect, test } from "vitest";
import { openLetters, readPages, readPdf } from "@/lib/testing/pdf";
import { drawStatistics } from "./statistics-document";
import type { PageBars, PageList, StatisticsPage } from "./statistics-page";

const letters = openLetters();
const draw = async (page: StatisticsPage) => {
  const bytes = await drawStatistics(page, letters);
  const [read, pages] = [await readPdf(bytes), await readPages(bytes)];
  return { ...read, everyText: pages.map(({ text }) => text).join(" ") };
};

describe("the statistics on paper", () => {
  test.each([
    ["a4", 595, 842],
    ["letter", 612, 792],
  ] as const)("stand on upright sheets of %s, with all numbers and names", async (paper, width, height) => {
    const read = await draw(page({ paper }));

    expect(read.pages).toBe(2);
    expect(read.everyText).toContain("Page 2 of 2");
    expect([read.width, read.height]).toEqual([expect.closeTo(width, 0), expect.closeTo(height, 0)]);
    for (const text of [
      "Statistics",
      "1 – 7 March 2026",
      "Mondays are weak",
      "82%",
      "Call Grandma",
      "Busiest",
      "Cancelled sessions",
      "When it gets done",
      "42",
    ]) {
      expect(read.everyText).toContain(text);
    }
  });

  test("leave nothing out, however long a list is", async () => {
    const names = Array.from({ length: 130 }, (_, index) => `Theme ${index}.`);
    const rows = names.map((name) => ({ name, hue: "rose" as const, share: 0.5, value: "42" }));

    const { everyText } = await draw(page({ habitLists: [{ title: "Themes", rows }] }));

    for (const name of names) expect(everyText).toContain(name);
  });

  test("draw nothing below the sheet's margin, whatever there is to say", async () => {
    const read = await draw(page({ insights: Array.from({ length: 6 }, (_, index) => `Insight ${index}`) }));

    expect(read.darkest({ x: 0, y: 818, width: 595, height: 23 })).toBe(255);
  });

  test("can be empty", async () => {
    const nothing = bars("Trend", []);
    const pictures = { trend: nothing, weekdays: nothing, cameAndWent: nothing, hours: null };
    const empty = { ...pictures, habitLists: [], taskLists: [], themes: { title: "Themes", lists: [] } };

    const read = await draw(page({ ...empty, year: { ...page().year, weeks: 0, days: [] } }));

    expect(read.pages).toBe(1);
  });

  test("are black on white where colour is not asked for", async () => {
    const { text, pages } = await draw(page({ ink: "mono" }));

    expect(pages).toBe(2);
    expect(text).toContain("82%");
  });
});

function page(said: Partial<StatisticsPage> = {}): StatisticsPage {
  const figures = ["82%", "4", "5", "14"].map((value) => ({ label: "Figure", value, sub: null }));
  return {
    ...{ paper: "a4", ink: "color", language: "en", title: "Statistics", span: "1 – 7 March 2026" },
    ...{
      printed: "Printed",
      link: null,
      missingLetters: "No letters for {texts}",
      pageOf: "Page {page} of {pages}",
      insights: ["Mondays are weak"],
    },
    habits: { title: "Habits", figures },
    tasks: { title: "Tasks", figures },
    trend: bars("Trend", [3, 4, 5]),
    weekdays: bars("Weekdays", [1, 0.5]),
    cameAndWent: { ...bars("Tasks", [1, 2]), paired: true },
    year: {
      ...{
        title: "The year",
        hue: "teal",
        weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        weeks: 53,
      },
      months: [{ week: 0, label: "Mar" }],
      days: Array.from({ length: 365 }, (_, index) => ({
        ...{ week: Math.floor(index / 7), weekday: index % 7, step: index % 6 || null },
      })),
    },
    hours: {
      ...{ title: "When it gets done", hue: "teal", weekdays: ["Mon", "Tue"], hours: ["07:00", "08:00"] },
      cells: [{ weekday: 0, hour: 1, step: 5 }],
    },
    habitLists: [list("Completion rates"), list("Best streaks"), list("Themes"), list("Kinds")],
    taskLists: [list("Priority"), list("Tasks by theme")],
    themes: {
      title: "Themes and timetable",
      lists: [list("Busiest"), list("Hours"), list("Cancelled sessions")],
    },
    ...said,
  };
}

function bars(title: string, values: number[]): PageBars {
  return {
    ...{ title, hue: "teal", top: 5, topLabel: "5", paired: false, names: ["Done", "Expected"] },
    bars: values.map((value) => ({ tick: `Day ${value}`, value, of: value + 1 })),
  };
}

function list(title: string): PageList {
  const rows = ["Call Grandma", "Read", "Guitar", "Gym", "Run"].map((name) => ({
    name,
    value: "42",
    share: 0.5,
  }));
  return { title, rows: rows.map((row) => ({ ...row, hue: "rose" as const })) };
}
