import type { PlacedColumn, Scale } from "./arrange-columns";
import { caption } from "./caption";
import type { Press } from "./inks";
import { hatch, type Mark } from "./mark";
import type { Box } from "./sheet";
import type { TimetablePage } from "./timetable-page";

type Pause = TimetablePage["breaks"][number];

const NAME_SIZE = 8;
const NAME_HEIGHT = 11;
/** White around the name, so that no stroke runs through its letters. */
const CLEARANCE = 4;

/** A hatched band across all days, with its name where no block is in the way. */
export function arrangeBreak(
  pause: Pause,
  columns: PlacedColumn[],
  body: Box,
  y: Scale,
  press: Press,
): Mark[] {
  const vertical = { y: y(pause.from), height: y(pause.to) - y(pause.from) };
  const band = { ...body, ...vertical };
  if (band.height <= 0) return [];

  const stretch = freeStretch(pause, columns);
  const name = stretch ? nameMarks(pause.name, { ...stretch, ...vertical }, press) : [];
  return [
    { kind: "rect", box: band, fill: "#ffffff" },
    { kind: "lines", segments: hatch(band, press.inks.hatching.spacing), stroke: press.inks.hatching },
    { kind: "rect", box: band, stroke: press.inks.hairline },
    ...name,
  ];
}

function nameMarks(name: string, stretch: Box, press: Press): Mark[] {
  const height = Math.min(NAME_HEIGHT, stretch.height);
  const box = {
    x: stretch.x + CLEARANCE,
    y: stretch.y + (stretch.height - height) / 2,
    width: stretch.width - 2 * CLEARANCE,
    height,
  };
  return caption(name, box, { size: NAME_SIZE, align: "center" }, press).flatMap((text) => {
    const lines = text.setting.paragraphs.flatMap((paragraph) => paragraph.lines);
    const width = Math.max(0, ...lines.map((line) => line.width)) + 2 * CLEARANCE;
    const behind = { ...box, x: box.x + (box.width - width) / 2, width };
    return [{ kind: "rect", box: behind, fill: "#ffffff" }, text];
  });
}

/** The columns of the widest run of neighbouring days on which no block lies over the break. */
export function freeStretch(pause: Pause, columns: PlacedColumn[]): Box | null {
  const runs: Box[] = [];
  let open: Box | null = null;
  for (const { groups, box } of columns) {
    const covered = groups.some(({ from, to }) => from < pause.to && to > pause.from);
    if (covered) {
      open = null;
    } else if (open) {
      open.width += box.width;
    } else {
      open = { ...box };
      runs.push(open);
    }
  }
  return runs.sort((a, b) => b.width - a.width)[0] ?? null;
}
