import { type Framed, frameOf } from "./arrange-frame";
import { arrangeGrid } from "./arrange-grid";
import { inksOf } from "./inks";
import type { Letters } from "./letters";
import type { Mark } from "./mark";
import { type Box, type Size, sizeOf } from "./sheet";
import type { TimetablePage } from "./timetable-page";

/** All that is drawn on one sheet, and where its link may be clicked. */
export type ArrangedPage = { size: Size; marks: Mark[]; link: { box: Box; to: string } | null };

export function arrangePage(page: TimetablePage, letters: Letters): ArrangedPage {
  const size = sizeOf(page);
  const press = { inks: inksOf(page), letters };
  const { marks, area, link } = frameOf(framed(page), size, press);
  return { size, marks: [...marks, ...arrangeGrid(page, area, press)], link };
}

function framed(page: TimetablePage): Framed {
  return { ...page, sub: page.week, texts: textsOf(page) };
}

function textsOf(page: TimetablePage): string[] {
  const texts = [
    ...[page.title, page.week, page.printed, page.link],
    ...page.breaks.map(({ name }) => name),
    ...page.columns.flatMap(({ weekday, date, closed, blocks }) => [
      ...[weekday, date, closed],
      ...blocks.flatMap(({ title, place, person, note }) => [title, place, person, note]),
    ]),
  ];
  return texts.filter((text) => text !== null);
}
