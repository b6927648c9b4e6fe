import { caption } from "./caption";
import { stepsOf } from "./chart-inks";
import type { Press } from "./inks";
import type { Mark } from "./mark";
import { type Box, bottom, right } from "./sheet";
import type { PageBars } from "./statistics-page";
import type { Sheet } from "./timetable-page";

const TITLE = 14;
const TICKS = 10;
const GUTTER = 24;
/** Of a bar's place, what is left free. */
const GAP = 0.26;
const MOST_TICKS = 10;

/** A chart of bars in a box: its name above, the top of the scale at the left, and what stands below the bars. */
export function arrangeBars(chart: PageBars, box: Box, ink: Sheet["ink"], press: Press): Mark[] {
  const steps = stepsOf(ink, chart.hue);
  const [pale = "", full = ""] = chart.paired ? [steps[1], steps[4]] : [steps[0], steps[4]];
  const plot = {
    ...{ x: box.x + GUTTER, y: box.y + TITLE + 4 },
    ...{ width: box.width - GUTTER, height: box.height - TITLE - TICKS - 6 },
  };
  const place = plot.width / Math.max(1, chart.bars.length);
  const heightOf = (value: number) => (plot.height * Math.min(value, chart.top)) / Math.max(chart.top, 1e-9);
  const column = (index: number, half: 0 | 1 | null, value: number, fill: string): Mark[] => {
    const width = place * (1 - GAP);
    const x = plot.x + index * place + (place - width) / 2 + (half === 1 ? width / 2 : 0);
    const height = heightOf(value);
    if (height <= 0) return [];
    const bar = { x, y: bottom(plot) - height, width: half === null ? width : width / 2, height };
    return [{ kind: "rect", box: bar, fill }];
  };
  const step = Math.ceil(chart.bars.filter(({ tick }) => tick !== null).length / MOST_TICKS);
  return [
    ...caption(chart.title, { ...box, height: TITLE }, { size: 9, align: "start", strong: true }, press),
    ...legend(chart, box, [full, pale], press),
    {
      kind: "lines",
      segments: [plot.y, plot.y + plot.height / 2, bottom(plot)].map((y) => [plot.x, y, right(plot), y]),
      stroke: press.inks.hairline,
    },
    ...caption(
      chart.topLabel,
      { x: box.x, y: plot.y - 4, width: GUTTER - 4, height: 9 },
      { size: 6.5, align: "end" },
      press,
    ),
    ...chart.bars.flatMap(({ value, of }, index) => [
      ...(of === null ? [] : column(index, chart.paired ? 0 : null, chart.paired ? value : of, pale)),
      ...column(index, chart.paired ? 1 : null, chart.paired ? (of ?? 0) : value, full),
    ]),
    ...chart.bars.flatMap(({ tick }, index) =>
      tick === null || index % step !== 0
        ? []
        : caption(
            tick,
            {
              x: plot.x + (index + 0.5) * place - TICK_WIDTH / 2,
              y: bottom(plot) + 2,
              width: TICK_WIDTH,
              height: TICKS,
            },
            { size: 6.5, align: "center" },
            press,
          ),
    ),
  ];
}

const TICK_WIDTH = 46;
const SIGN = 5;
const NAME = 56;

/** At the right of the chart's name: what is drawn in which ink. A pair is drawn pale first. */
function legend({ names, paired }: PageBars, box: Box, [full, pale]: [string, string], press: Press): Mark[] {
  if (!names) return [];
  const inks = paired ? [pale, full] : [full, pale];
  return names.flatMap((name, index) => {
    const x = right(box) - (names.length - index) * (NAME + SIGN);
    return [
      { kind: "rect", box: { x, y: box.y + 2, width: SIGN, height: SIGN }, fill: inks[index] ?? full },
      ...caption(
        name,
        { x: x + SIGN + 3, y: box.y, width: NAME - 6, height: TITLE },
        { size: 6.5, align: "start" },
        press,
      ),
    ] satisfies Mark[];
  });
}
