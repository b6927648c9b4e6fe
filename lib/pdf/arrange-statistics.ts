import { arrangeBars } from "./arrange-bars";
import { frameOf } from "./arrange-frame";
import { arrangeHourMap } from "./arrange-hour-map";
import { arrangeList, listHeight } from "./arrange-list";
import type { ArrangedPage } from "./arrange-page";
import { arrangeYear, yearHeight } from "./arrange-year";
import { caption } from "./caption";
import { inksOf, type Press } from "./inks";
import type { Letters } from "./letters";
import type { Mark } from "./mark";
import { type Box, bottom, sizeOf } from "./sheet";
import type { PageFigure, PageList, StatisticsPage } from "./statistics-page";

const GAP = 12;
const COLUMN_GAP = 22;
const CHAPTER = 16;
const FIGURES = 36;
const INSIGHT = 12;
const WIDE_CHART = 132;
const CHART = 96;
/** A longer list goes on in a list of its own: no part is higher than a sheet. */
const MOST_ROWS = 40;

type Part = { height: number; draw: (box: Box) => Mark[] };

/** Upright sheets, part under part; what finds no room goes on the next one. */
export function arrangeStatistics(page: StatisticsPage, letters: Letters): ArrangedPage[] {
  const sheet = { paper: page.paper, ink: page.ink, orientation: "portrait" as const };
  const size = sizeOf(sheet);
  const press = { inks: inksOf(sheet), letters };
  const framed = { ...page, sub: page.span, texts: textsOf(page).map((text) => ({ text, at: null })) };
  const { area } = frameOf(framed, size, press);
  const sheets = inSheets(partsOf(page, area, press), area);
  return sheets.map((drawn, index) => {
    const count = page.pageOf.replace("{page}", `${index + 1}`).replace("{pages}", `${sheets.length}`);
    const printed = sheets.length > 1 ? `${page.printed} · ${count}` : page.printed;
    const { marks, link } = frameOf({ ...framed, printed }, size, press);
    return { size, marks: [...marks, ...drawn.flat()], link };
  });
}

function inSheets(parts: Part[], area: Box): Mark[][][] {
  const sheets: Mark[][][] = [[]];
  let y = area.y;
  for (const { height, draw } of parts) {
    if (y > area.y && y + height > bottom(area)) {
      sheets.push([]);
      y = area.y;
    }
    sheets.at(-1)?.push(draw({ ...area, y, height }));
    y += height + GAP;
  }
  return sheets;
}

function partsOf(page: StatisticsPage, area: Box, press: Press): Part[] {
  const { ink, hours } = page;
  const insights = page.insights.map((text) => ({
    height: INSIGHT - GAP / 2,
    draw: (box: Box) => caption(text, { ...box, height: INSIGHT }, { size: 9, align: "start" }, press),
  }));
  const lists = (all: PageList[]) => all.flatMap(inSlices).map((list) => listPart(list, page, press));
  const chart = (bars: StatisticsPage["trend"], height: number): Part => ({
    height,
    draw: (box) => arrangeBars(bars, box, ink, press),
  });
  const year = {
    height: yearHeight(page.year.weeks, area.width),
    draw: (box: Box) => arrangeYear(page.year, box, ink, press),
  };
  const themes = besides(lists(page.themes.lists));
  return [
    ...insights,
    ...headed(page.habits, [chart(page.trend, WIDE_CHART)], press),
    ...(page.year.weeks > 0 ? [year] : []),
    ...besides([
      chart(page.weekdays, CHART),
      ...(hours ? [{ height: CHART, draw: (box: Box) => arrangeHourMap(hours, box, ink, press) }] : []),
    ]),
    ...besides(lists(page.habitLists)),
    ...headed(page.tasks, [chart(page.cameAndWent, WIDE_CHART)], press),
    ...besides(lists(page.taskLists)),
    ...(themes.length > 0 ? headed({ title: page.themes.title, figures: [] }, themes, press) : []),
  ];
}

/** A chapter's head never stands alone at the end of a sheet. */
function headed(head: StatisticsPage["habits"], [first, ...rest]: Part[], press: Press): Part[] {
  const height = CHAPTER + (head.figures.length > 0 ? FIGURES : 0) + GAP / 2;
  if (!first) return [];
  const together = {
    height: height + first.height,
    draw: (box: Box) => [
      ...chapter(head, { ...box, height }, press),
      ...first.draw({ ...box, y: box.y + height, height: first.height }),
    ],
  };
  return [together, ...rest];
}

function inSlices(list: PageList): PageList[] {
  const slices = Math.max(1, Math.ceil(list.rows.length / MOST_ROWS));
  return Array.from({ length: slices }, (_, index) => ({
    ...list,
    rows: list.rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
  }));
}

/** Two beside each other, pair under pair. */
function besides(all: Part[]): Part[] {
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, index) => {
    const pair = all.slice(index * 2, index * 2 + 2);
    return {
      height: Math.max(...pair.map(({ height }) => height)),
      draw: (box: Box) => pair.flatMap(({ draw }, side) => draw(halfOf(box, side))),
    };
  });
}

function halfOf(box: Box, side: number): Box {
  const width = (box.width - COLUMN_GAP) / 2;
  return { ...box, x: box.x + side * (width + COLUMN_GAP), width };
}

function listPart(list: PageList, { ink }: StatisticsPage, press: Press): Part {
  return { height: listHeight(list), draw: (box) => arrangeList(list, box, ink, press) };
}

function chapter({ title, figures }: StatisticsPage["habits"], box: Box, press: Press): Mark[] {
  const width = box.width / Math.max(1, figures.length);
  const y = box.y + CHAPTER;
  return [
    { kind: "lines", segments: [[box.x, box.y, box.x + box.width, box.y]], stroke: press.inks.hairline },
    ...caption(
      title,
      { ...box, y: box.y + 3, height: CHAPTER },
      { size: 12, align: "start", strong: true },
      press,
    ),
    ...figures.flatMap((figure, index) =>
      figureAt(figure, { ...box, x: box.x + index * width, y, width }, press),
    ),
  ];
}

function figureAt({ label, value, sub }: PageFigure, { x, y, width }: Box, press: Press): Mark[] {
  return [
    ...caption(label, { x, y: y + 4, width: width - 6, height: 9 }, { size: 7, align: "start" }, press),
    ...caption(
      value,
      { x, y: y + 12, width: width - 6, height: 17 },
      { size: 14, align: "start", strong: true },
      press,
    ),
    ...(sub
      ? caption(sub, { x, y: y + 28, width: width - 6, height: 9 }, { size: 7, align: "start" }, press)
      : []),
  ];
}

function textsOf(page: StatisticsPage): string[] {
  const lists = [...page.habitLists, ...page.taskLists, ...page.themes.lists];
  const texts = [page.title, page.printed, page.link, ...page.insights];
  return [...texts, ...lists.flatMap(({ rows }) => rows.map(({ name }) => name))].filter(
    (text) => text !== null,
  );
}
