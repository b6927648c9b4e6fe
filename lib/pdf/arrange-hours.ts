import { freeStretch } from "./arrange-break";
import type { PlacedColumn, Scale } from "./arrange-columns";
import { caption } from "./caption";
import type { Press } from "./inks";
import type { Mark } from "./mark";
import { type Box, bottom } from "./sheet";
import type { TimetablePage } from "./timetable-page";

/** `begins` where something does: its label stays, whatever is near. */
type Hour = { at: number; label: string; name: string | null; begins: boolean };
type Labelled = Hour & { top: number };

const SIZE = 7.5;
const LABEL_HEIGHT = 9;
/** With the name of a break, which may take two lines. */
const NAMED_HEIGHT = 3 * LABEL_HEIGHT;
/** Slots closer than this are not all drawn: only those that have a label. */
const CLOSEST_LINES = 6;

/** The hours beside the grid, as far as they stand clear of each other; `lines` are the minutes to draw across it. */
export function arrangeHours(
  page: TimetablePage,
  columns: PlacedColumn[],
  gutter: Box,
  y: Scale,
  press: Press,
): { marks: Mark[]; lines: number[] } {
  const labelled = clear(hoursOf(page, columns), gutter, y);
  const slots = page.slots.map(({ at }) => at);
  const crowded = slots.some((at, index) => index > 0 && y(at) - y(slots[index - 1] ?? at) < CLOSEST_LINES);
  return {
    marks: labelled.flatMap(({ label, name, top }, index) => {
      const room = (labelled[index + 1]?.top ?? bottom(gutter)) - top;
      const box = { ...gutter, y: top - 1, height: Math.min(heightOf(name), room) };
      return caption(label, box, { size: SIZE, align: "end", below: [name] }, press);
    }),
    lines: crowded ? labelled.map(({ at }) => at) : slots,
  };
}

/** A break's name stands here when blocks leave no room for it in the break's own band. */
function hoursOf({ slots, breaks }: TimetablePage, columns: PlacedColumn[]): Hour[] {
  const starts = new Set(columns.flatMap(({ blocks }) => blocks.map(({ from }) => from)));
  const pauses = breaks.map((pause) => ({
    ...{ at: pause.from, label: pause.label, begins: true },
    name: freeStretch(pause, columns) ? null : pause.name,
  }));
  const others = slots
    .filter(({ at }) => !pauses.some((pause) => pause.at === at))
    .map((slot) => ({ ...slot, name: null, begins: starts.has(slot.at) }));
  return [...others, ...pauses].sort((a, b) => a.at - b.at);
}

/** All hours at which something begins, and of the others those that leave room for them. */
function clear(hours: Hour[], gutter: Box, y: Scale): Labelled[] {
  const lowest = bottom(gutter) - LABEL_HEIGHT;
  const placed = hours.map((hour) => ({ ...hour, top: Math.min(y(hour.at), lowest) }));
  let free = gutter.y;
  return placed.filter(({ at, name, begins, top }, index) => {
    const next = placed.slice(index + 1).find((other) => other.begins)?.top ?? bottom(gutter);
    const stands = begins || (top >= free && top + LABEL_HEIGHT <= next && y(at) <= lowest);
    if (stands) free = top + heightOf(name);
    return stands;
  });
}

function heightOf(name: string | null): number {
  return name === null ? LABEL_HEIGHT : NAMED_HEIGHT;
}
