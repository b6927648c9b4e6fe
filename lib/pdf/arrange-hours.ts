import { freeStretch } from "./arrange-break";
import type { PlacedColumn, Scale } from "./arrange-columns";
import { caption } from "./caption";
import type { Press } from "./inks";
import type { Mark } from "./mark";
import { type Box, bottom } from "./sheet";
import type { TimetablePage } from "./timetable-page";

type Hour = { at: number; label: string; name: string | null };

const SIZE = 7.5;
const LABEL_HEIGHT = 9;
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
    marks: labelled.flatMap(({ label, name, top, height }) =>
      caption(label, { ...gutter, y: top - 1, height }, { size: SIZE, align: "end", below: [name] }, press),
    ),
    lines: crowded ? labelled.map(({ at }) => at) : slots,
  };
}

/** A break's name stands here when blocks leave no room for it in the break's own band. */
function hoursOf({ slots, breaks }: TimetablePage, columns: PlacedColumn[]): Hour[] {
  const pauses = breaks.map((pause) => ({
    ...{ at: pause.from, label: pause.label },
    name: freeStretch(pause, columns) ? null : pause.name,
  }));
  return [...slots.map((slot) => ({ ...slot, name: null })), ...pauses].sort((a, b) => a.at - b.at);
}

function clear(hours: Hour[], gutter: Box, y: Scale): (Hour & { top: number; height: number })[] {
  let free = gutter.y;
  return hours.flatMap((hour) => {
    const top = hour.name === null ? y(hour.at) : Math.max(free, y(hour.at));
    const height = LABEL_HEIGHT * (hour.name === null ? 1 : 3);
    if (top < free || top + height > bottom(gutter)) return [];
    free = top + height;
    return [{ ...hour, top, height }];
  });
}
