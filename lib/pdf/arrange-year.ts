import { caption } from "./caption";
import { stepsOf } from "./chart-inks";
import type { Press } from "./inks";
import type { Mark } from "./mark";
import type { Box } from "./sheet";
import type { PageYear } from "./statistics-page";
import type { Sheet } from "./timetable-page";

const TITLE = 14;
const MONTHS = 10;
const GUTTER = 24;
const GAP = 1.2;

/** How high a year is that is so wide. */
export function yearHeight(weeks: number, width: number): number {
  return TITLE + MONTHS + (7 * (width - GUTTER)) / Math.max(1, weeks);
}

/** The year as small squares: weeks across, weekdays down, in five steps. */
export function arrangeYear(year: PageYear, box: Box, ink: Sheet["ink"], press: Press): Mark[] {
  const steps = stepsOf(ink, year.hue);
  const size = (box.width - GUTTER) / Math.max(1, year.weeks);
  const left = box.x + GUTTER;
  const top = box.y + TITLE + MONTHS;
  const { hairline } = press.inks;
  return [
    ...caption(year.title, { ...box, height: TITLE }, { size: 9, align: "start", strong: true }, press),
    ...year.months.flatMap(({ week, label }) =>
      caption(
        label,
        { x: left + week * size, y: box.y + TITLE, width: size * 4, height: MONTHS },
        { size: 6.5, align: "start" },
        press,
      ),
    ),
    ...year.weekdays.flatMap((label, index) =>
      index % 2 === 0
        ? caption(
            label,
            { x: box.x, y: top + index * size, width: GUTTER - 4, height: size },
            { size: 6, align: "end" },
            press,
          )
        : [],
    ),
    ...year.days.map(({ week, weekday, step }): Mark => {
      const square = {
        ...{ x: left + week * size, y: top + weekday * size },
        ...{ width: size - GAP, height: size - GAP },
      };
      const fill = step ? steps[step - 1] : undefined;
      return { kind: "rect", box: square, radius: 1, ...(fill ? { fill } : { stroke: hairline }) };
    }),
  ];
}
