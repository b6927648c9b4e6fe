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

function textsOf(page: TimetablePage): Framed["texts"] {
  const anywhere = [page.title, page.week, page.printed, page.link, ...page.breaks.map(({ name }) => name)];
  const placed = page.columns.flatMap(({ weekday, date, closed, blocks }) => [
    ...[weekday, date, closed].map((text) => ({ text, at: null })),
    ...blocks.flatMap(({ title, place, person, note, time }) =>
      [title, place, person, note].map((text) => ({ text, at: `${weekday} ${time}` })),
    ),
  ]);
  return [...anywhere.map((text) => ({ text, at: null })), ...placed].flatMap(({ text, at }) =>
    text === null ? [] : { text, at },
  );
}
