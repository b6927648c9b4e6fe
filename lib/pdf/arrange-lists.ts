import { frameOf } from "./arrange-frame";
import type { ArrangedPage } from "./arrange-page";
import { groupStrip, headStrip, noteStrip, rowStrip, type Strip, totalStrip } from "./arrange-rows";
import { inksOf, type Press } from "./inks";
import type { Letters } from "./letters";
import type { ListSheets, PaperList } from "./list-sheets";
import type { Box } from "./sheet";
import { sizeOf } from "./sheet";

type Placed = Strip & { y: number };
type Framed = Parameters<typeof frameOf>[0];

/** Every list from a page of its own on; its columns are named again on each page, and pages are counted through. */
export function arrangeLists(sheets: ListSheets, letters: Letters): ArrangedPage[] {
  const sheet = { paper: sheets.paper, ink: sheets.ink, orientation: "portrait" as const };
  const size = sizeOf(sheet);
  const press = { inks: inksOf(sheet), letters };
  const drafts = sheets.lists.flatMap((list) => {
    const framed = {
      ...sheets,
      title: list.title,
      sub: list.sub,
      texts: textsOf(list).map((text) => ({ text, at: null })),
    };
    const { area } = frameOf(framed, size, press);
    return pagesOf(list, area, press).map((strips) => ({ framed, area, strips }));
  });
  return drafts.map(({ framed, area, strips }, index) => {
    const count = sheets.pageOf.replace("{page}", `${index + 1}`).replace("{pages}", `${drafts.length}`);
    const numbered: Framed = { ...framed, printed: `${sheets.printed} · ${count}` };
    const { marks, link } = frameOf(numbered, size, press);
    const drawn = strips.flatMap(({ y, height, draw }) => draw({ ...area, y, height }));
    return { size, marks: [...marks, ...drawn], link };
  });
}

/** The list's strips, page by page. */
function pagesOf(list: PaperList, area: Box, press: Press): Placed[][] {
  const head = headStrip(list, area.width, press);
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let y = area.y;
  const put = (strip: Strip) => {
    page.push({ ...strip, y });
    y += strip.height;
  };
  const turn = (first: Strip[]) => {
    page = [];
    pages.push(page);
    y = area.y;
    for (const strip of first) put(strip);
  };

  turn([...(list.note ? [noteStrip(list.note, area.width, press)] : []), head]);
  for (const { name, rows } of list.groups) {
    const heading = name === null ? [] : [groupStrip(name, area.width, press)];
    for (const [index, texts] of rows.entries()) {
      const row = rowStrip(list.columns, texts, area.width, press);
      // A group's name never stands alone at the end of a page, and again on top of the next.
      const together = index === 0 ? [...heading, row] : [row];
      const height = together.reduce((sum, strip) => sum + strip.height, 0);
      const full = y + height > area.y + area.height;
      if (full) turn([head, ...heading]);
      for (const strip of full ? [row] : together) put(strip);
    }
  }
  if (list.total) {
    const total = totalStrip(list.total, area.width, press);
    if (y + total.height > area.y + area.height) turn([]);
    put(total);
  }
  return pages;
}

function textsOf({ title, sub, note, columns, groups }: PaperList): string[] {
  const names = groups.flatMap(({ name, rows }) => [name ?? "", ...rows.flat()]);
  return [title, sub, note ?? "", ...columns.map(({ head }) => head), ...names];
}
