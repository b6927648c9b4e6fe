import { describe, expect, test } from "vitest";
import { openLetters, readPages } from "@/lib/testing/pdf";
import { drawLists } from "./list-document";
import type { ListSheets, PaperList } from "./list-sheets";

const letters = openLetters();
const draw = async (sheets: ListSheets) => readPages(await drawLists(sheets, letters));

describe("a list on paper", () => {
  test.each(["a4", "letter"] as const)(
    "of 200 lines spans pages of %s, none left out or cut",
    async (paper) => {
      const rows = Array.from({ length: 200 }, (_, index) => [
        "",
        `${index + 1}`,
        "× kg",
        `Product no. ${index}!`,
      ]);

      const pages = await draw(sheets([list({ groups: [{ name: "Everything", rows }] })], { paper }));

      expect(pages.length).toBeGreaterThan(4);
      const text = pages.map((page) => page.text).join(" ");
      for (const [, , , name = ""] of rows) expect(text.split(name)).toHaveLength(2);
      for (const [index, page] of pages.entries()) {
        expect(page.text).toContain("Quantity");
        expect(page.text).toContain("Everything");
        expect(page.text).toContain(`Page ${index + 1} of ${pages.length}`);
      }
    },
  );

  test("wraps a long name in its column, whole and at full size", async () => {
    const name =
      "Wholemeal spelt bread with sunflower seeds, baked on stone by the bakery at the mill pond ".repeat(2);

    const [page] = await draw(
      sheets([list({ groups: [{ name: null, rows: [["", "2", "× kg", name.trim()]] }] })]),
    );

    expect(page?.text).toContain(name.trim());
  });

  test("draws Cyrillic, Arabic and Chinese names", async () => {
    const names = ["Гречневая крупа", "أرز بسمتي", "老干妈"];
    const rows = names.map((name) => ["", "1", "×", name]);

    const [page] = await draw(sheets([list({ groups: [{ name: null, rows }] })]));

    for (const name of names) expect(page?.text).toContain(name);
    expect(page?.text).not.toContain("Not printed as written");
  });

  test("names letters that no font has, at the foot", async () => {
    const [page] = await draw(sheets([list({ groups: [{ name: null, rows: [["", "1", "×", "김치"]] }] })]));

    expect(page?.text).toContain("Not printed as written: “[Hangul]”");
  });

  test("is read as it is written, also after a page with letters that are drawn of others", async () => {
    const letters = openLetters();
    const drawn = (name: string) =>
      drawLists(sheets([list({ groups: [{ name: null, rows: [["", "1", name, name]] }] })]), letters);
    await drawn("09:14 · é;");

    const [page] = await readPages(await drawn("€1.20, e"));

    expect(page?.text).toContain("€1.20, e €1.20, e");
  });

  test("begins each list on a page of its own, counted through", async () => {
    const pages = await draw(sheets([list({ title: "One" }), list({ title: "Two" })]));

    expect(pages.map(({ text }) => [text.includes("One"), text.includes("Two")])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(pages[1]?.text).toContain("Page 2 of 2");
  });

  test("is black on white where colour is not asked for, note and total too", async () => {
    const said = { note: "At the door", total: { label: "Total", value: "€12.50" } };

    const [page] = await draw(sheets([list(said)], { ink: "mono" }));

    for (const text of ["At the door", "Total", "€12.50"]) expect(page?.text).toContain(text);
  });
});

function sheets(lists: PaperList[], said: Partial<ListSheets> = {}): ListSheets {
  return {
    ...{ paper: "a4", ink: "color", language: "en", title: "Packing", printed: "Printed", link: null },
    ...{ missingLetters: "Not printed as written: {texts}", pageOf: "Page {page} of {pages}", lists },
    ...said,
  };
}

function list(said: Partial<PaperList> = {}): PaperList {
  return {
    ...{ title: "Packing list", sub: "Home · Ana", note: null, total: null },
    columns: [
      { head: "", width: 14, align: "start", look: "check" },
      { head: "Quantity", width: 46, align: "end", look: "big" },
      { head: "", width: 80, align: "start", look: "quiet" },
      { head: "Product", width: null, align: "start", look: "plain" },
    ],
    groups: [{ name: "Dairy", rows: [["", "2", "× l", "Milk"]] }],
    ...said,
  };
}
