import { arrangeBars } from "./arrange-bars";
import { frameOf } from "./arrange-frame";
import { arrangeList, listHeight } from "./arrange-list";
import type { ArrangedPage } from "./arrange-page";
import { arrangeYear, yearHeight } from "./arrange-year";
import { caption } from "./caption";
import { inksOf, type Press } from "./inks";
import type { Letters } from "./letters";
import type { Mark } from "./mark";
import { type Box, sizeOf } from "./sheet";
import type { PageFigure, PageList, StatisticsPage } from "./statistics-page";

const GAP = 9;
const COLUMN_GAP = 22;
const CHAPTER = 16;
const FIGURES = 36;
const INSIGHT = 12;
/** The chart on top takes what the rest leaves. */
const WIDE_CHART = { least: 48, most: 170 };
const MOST_INSIGHTS = 3;
const CHART = 84;

type Part = { height: number; draw: (box: Box) => Mark[] };

/** One upright sheet: part under part. */
export function arrangeStatistics(page: StatisticsPage, letters: Letters): ArrangedPage {
  const sheet = { paper: page.paper, ink: page.ink, orientation: "portrait" as const };
  const size = sizeOf(sheet);
  const press = { inks: inksOf(sheet), letters };
  const { marks, area, link } = frameOf(
    { ...page, sub: page.span, texts: textsOf(page).map((text) => ({ text, at: null })) },
    size,
    press,
  );
  const parts = partsOf(page, area, press);
  let y = area.y;
  const drawn = parts.flatMap(({ height, draw }) => {
    const box = { ...area, y, height };
    y += height + GAP;
    return draw(box);
  });
  return { size, marks: [...marks, ...drawn], link };
}

function partsOf(page: StatisticsPage, area: Box, press: Press): Part[] {
  const { ink, habits, tasks } = page;
  const insights = page.insights.slice(0, MOST_INSIGHTS).map((text) => ({
    height: INSIGHT - GAP / 2,
    draw: (box: Box) => caption(text, { ...box, height: INSIGHT }, { size: 9, align: "start" }, press),
  }));
  const first = { height: CHAPTER + FIGURES, draw: (box: Box) => chapter(habits, box, press) };
  const rest = [
    {
      height: yearHeight(page.year.weeks, area.width),
      draw: (box: Box) => arrangeYear(page.year, box, ink, press),
    },
    ...besides(
      { height: CHART, draw: (box) => arrangeBars(page.weekdays, box, ink, press) },
      page.habitLists.map((list) => listPart(list, page, press)),
    ),
    { height: CHAPTER + FIGURES, draw: (box: Box) => chapter(tasks, box, press) },
    ...besides(
      { height: CHART, draw: (box) => arrangeBars(page.cameAndWent, box, ink, press) },
      page.taskLists.map((list) => listPart(list, page, press)),
    ),
  ];
  const taken = [...insights, first, ...rest].reduce((sum, { height }) => sum + height + GAP, 0);
  const height = Math.min(WIDE_CHART.most, Math.max(WIDE_CHART.least, area.height - taken));
  return [...insights, first, { height, draw: (box) => arrangeBars(page.trend, box, ink, press) }, ...rest];
}

/** A first part and more after it, two beside each other. */
function besides(first: Part, more: Part[]): Part[] {
  const all = [first, ...more];
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
  const lists = [...page.habitLists, ...page.taskLists];
  const texts = [page.title, page.printed, page.link, ...page.insights];
  return [...texts, ...lists.flatMap(({ rows }) => rows.map(({ name }) => name))].filter(
    (text) => text !== null,
  );
}
