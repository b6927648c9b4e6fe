import { arrangeBlock } from "./arrange-block";
import { arrangeBreak } from "./arrange-break";
import { type PlacedColumn, placeColumns } from "./arrange-columns";
import { arrangeHours } from "./arrange-hours";
import { caption } from "./caption";
import { commonSize } from "./common-size";
import type { Press } from "./inks";
import { hatch, type Mark, type Segment } from "./mark";
import { type Box, bottom, inset, right } from "./sheet";
import type { TimetablePage } from "./timetable-page";

const GUTTER = 36;
const HEADER = 24;
/** With the reason for which a day is cancelled. */
const HEADER_CLOSED = 36;
/** A cancelled day is hatched more widely than a break. */
const CLOSED_SPACING = 2.5;

/** Hours down, days across. */
export function arrangeGrid(page: TimetablePage, area: Box, press: Press): Mark[] {
  const header = page.columns.some(({ closed }) => closed) ? HEADER_CLOSED : HEADER;
  const body = {
    ...{ x: area.x + GUTTER, y: area.y + header },
    ...{ width: area.width - GUTTER, height: area.height - header },
  };
  const { columns, y } = placeColumns(page, body, press.letters);
  const blocks = columns.flatMap((column) => column.placed);
  const largest = commonSize(blocks, press.letters);

  const hours = arrangeHours(page, columns, { ...body, x: area.x, width: GUTTER - 4 }, y, press);

  return [
    ...columns.flatMap((column) => closing(column, press)),
    ...lines(hours.lines.map(y), body, columns, press),
    ...hours.marks,
    ...page.breaks.flatMap((pause) => arrangeBreak(pause, columns, body, y, press)),
    ...columns.flatMap((column) => heading(column, { ...column.box, y: area.y, height: header }, press)),
    ...columns.flatMap(({ frames }) => frames.flatMap((frame) => listFrame(frame, press))),
    ...blocks.flatMap((block) => arrangeBlock(block, largest, press)),
    ...(blocks.length === 0 ? emptiness(page.empty, body, press) : []),
  ];
}

function closing({ closed, box }: PlacedColumn, { inks }: Press): Mark[] {
  if (!closed) return [];
  const segments = hatch(box, CLOSED_SPACING * inks.hatching.spacing);
  return [{ kind: "lines", segments, stroke: inks.hatching }];
}

function lines(slots: number[], body: Box, columns: PlacedColumn[], { inks }: Press): Mark[] {
  const down = ({ box }: PlacedColumn): Segment => [box.x, body.y, box.x, bottom(body)];
  return [
    { kind: "lines", segments: slots.map((y) => [body.x, y, right(body), y]), stroke: inks.slotLine },
    { kind: "lines", segments: columns.slice(1).map(down), stroke: inks.hairline },
    { kind: "rect", box: body, stroke: inks.hairline },
  ];
}

function heading({ weekday, date, closed }: PlacedColumn, box: Box, press: Press): Mark[] {
  const below = [date, closed];
  return caption(weekday, inset(box, 2, 0), { size: 10, align: "center", strong: true, below }, press);
}

/** Around a list, as high as its sessions last together, however few lines they take. */
function listFrame(frame: Box, { inks }: Press): Mark[] {
  return [{ kind: "rect", box: inset(frame, 0.5), fill: "#ffffff", stroke: inks.hairline, radius: 1.5 }];
}

function emptiness(text: string, body: Box, press: Press): Mark[] {
  return caption(text, inset(body, 20, body.height * 0.45), { size: 11, align: "center" }, press);
}
