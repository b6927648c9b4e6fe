import type { Hue } from "@/lib/themes/palette";
import { areaPath, linePath, spread } from "./line-path";
import { type Axes, Plot } from "./plot";
import { across, upwards } from "./scale";

export type LinePoint = {
  /** Its row of the table: unlike those of the others. */
  label: string;
  /** What is written below it, where something is. */
  tick?: string | undefined;
  value: number;
};

type LineChartProps = {
  caption: string;
  hue: Hue;
  axes: Axes;
  /** In order, equally far apart; some sixty at most, since a screen reader is told each. */
  points: LinePoint[];
  /** Where the scale ends; a round number above the highest value unless said. */
  top?: number;
  write: (value: number) => string;
};

/** One thing over time, as a line on its tinted ground. */
export function LineChart({ caption, hue, axes, points, top, write }: LineChartProps) {
  const values = points.map(({ value }) => value);
  const { heightOf, ticks } = upwards(values, write, top);
  const placed = spread(values.map(heightOf));
  const last = placed.at(-1);
  const labels = points.map(({ tick }, index) => ({ at: placed[index]?.x ?? 0, label: tick }));
  return (
    <Plot
      caption={caption}
      hue={hue}
      axes={axes}
      ticks={{ up: ticks, across: across(labels) }}
      table={{
        headings: [axes.across, axes.up],
        rows: points.map(({ label, value }) => [label, write(value)]),
      }}
    >
      <svg
        aria-hidden
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        overflow="visible"
      >
        <path d={areaPath(placed)} fill="var(--step-1)" opacity={0.6} />
        <path
          d={linePath(placed)}
          fill="none"
          stroke="var(--edge)"
          strokeWidth={2}
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {last && (
        <circle
          cx={`${last.x}%`}
          cy={`${last.y}%`}
          r={4}
          fill="var(--edge)"
          stroke="var(--raised)"
          strokeWidth={2}
        />
      )}
    </Plot>
  );
}
