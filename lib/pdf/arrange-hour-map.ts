import { caption } from "./caption";
import { stepsOf } from "./chart-inks";
import type { Press } from "./inks";
import type { Mark } from "./mark";
import type { Box } from "./sheet";
import type { PageHours } from "./statistics-page";
import type { Sheet } from "./timetable-page";

const TITLE = 14;
const TICKS = 10;
const GUTTER = 24;
const GAP = 1.2;
const DAYS = 7;
/** Every so many hours one is named. */
const NAMED = 3;

/** When in the week things are done: weekdays down, hours across, in five steps. */
export function arrangeHourMap(map: PageHours, box: Box, ink: Sheet["ink"], press: Press): Mark[] {
  const steps = stepsOf(ink, map.hue);
  const [left, top] = [box.x + GUTTER, box.y + TITLE + 4];
  const width = (box.width - GUTTER) / Math.max(1, map.hours.length);
  const height = (box.height - TITLE - TICKS - 6) / DAYS;
  const small = { size: 6.5, align: "start" as const };
  return [
    ...caption(map.title, { ...box, height: TITLE }, { size: 9, align: "start", strong: true }, press),
    ...map.weekdays.flatMap((label, index) =>
      caption(
        label,
        { x: box.x, y: top + index * height, width: GUTTER - 4, height },
        { ...small, align: "end" },
        press,
      ),
    ),
    ...map.cells.map(({ weekday, hour, step }): Mark => {
      const cell = {
        ...{ x: left + hour * width, y: top + weekday * height },
        ...{ width: width - GAP, height: height - GAP },
      };
      const fill = step > 0 ? steps[step - 1] : undefined;
      return { kind: "rect", box: cell, radius: 1, ...(fill ? { fill } : { stroke: press.inks.hairline }) };
    }),
    ...map.hours.flatMap((label, index) =>
      index % NAMED === 0
        ? caption(
            label,
            { x: left + index * width, y: top + DAYS * height + 1, width: width * NAMED, height: TICKS },
            small,
            press,
          )
        : [],
    ),
  ];
}
