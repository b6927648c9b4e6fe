import { caption } from "./caption";
import { stepsOf } from "./chart-inks";
import type { Press } from "./inks";
import type { Mark } from "./mark";
import type { Box } from "./sheet";
import type { PageList } from "./statistics-page";
import type { Sheet } from "./timetable-page";

const TITLE = 14;
const ROW = 13;
const BAR = 2;
const VALUE = 0.46;

export function listHeight({ rows }: PageList): number {
  return TITLE + rows.length * ROW;
}

/** Names with a thin bar beneath each, and a number at the end of the line. */
export function arrangeList({ title, rows }: PageList, box: Box, ink: Sheet["ink"], press: Press): Mark[] {
  return [
    ...caption(title, { ...box, height: TITLE }, { size: 9, align: "start", strong: true }, press),
    ...rows.flatMap(({ name, hue, share, value }, index): Mark[] => {
      const line = { x: box.x, y: box.y + TITLE + index * ROW, width: box.width, height: ROW - BAR - 1 };
      const ground = { x: box.x, y: line.y + line.height, width: box.width, height: BAR };
      const steps = stepsOf(ink, hue);
      const bar = { ...ground, width: box.width * Math.min(1, Math.max(0, share)) };
      return [
        ...caption(name, { ...line, width: line.width * (1 - VALUE) }, { size: 7.5, align: "start" }, press),
        ...caption(
          value,
          { ...line, x: line.x + line.width * (1 - VALUE), width: line.width * VALUE },
          { size: 7.5, align: "end" },
          press,
        ),
        { kind: "rect", box: ground, fill: steps[0] ?? "#ffffff" },
        ...(bar.width > 0 ? [{ kind: "rect" as const, box: bar, fill: steps[4] ?? "#000000" }] : []),
      ];
    }),
  ];
}
