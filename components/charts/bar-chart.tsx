import type { Hue } from "@/lib/themes/palette";
import { bands } from "./bars";
import { type Axes, Plot } from "./plot";
import { across, upwards } from "./scale";

export type Bar = {
  /** Its row of the table: unlike those of the others. */
  label: string;
  /** What is written below it, where something is. */
  tick?: string | undefined;
  value: number;
  /** The whole of which `value` is a part, drawn pale behind it. */
  of?: number | undefined;
};

type BarChartProps = {
  caption: string;
  hue: Hue;
  axes: Axes;
  bars: Bar[];
  /** What `value` and `of` are, where both are drawn. */
  names?: { value: string; of: string };
  top?: number;
  write: (value: number) => string;
};

/** Amounts side by side; where each is a part of something (done of due), that stands behind it. */
export function BarChart({ caption, hue, axes, bars, names, top, write }: BarChartProps) {
  const { heightOf, ticks } = upwards(
    bars.map(({ value, of = 0 }) => Math.max(value, of)),
    write,
    top,
  );
  const places = bands(bars.length);
  const labels = bars.map(({ tick }, index) => ({ at: places[index]?.middle ?? 0, label: tick }));
  const words = ({ value, of }: Bar) => (of === undefined ? [write(value)] : [write(value), write(of)]);
  return (
    <Plot
      caption={caption}
      hue={hue}
      axes={axes}
      ticks={{ up: ticks, across: across(labels) }}
      legend={names && <Legend {...names} />}
      table={{
        headings: [axes.across, ...(names ? [names.value, names.of] : [axes.up])],
        rows: bars.map((bar) => [bar.label, ...words(bar)]),
      }}
    >
      {bars.map((bar, index) => (
        <g key={bar.label}>
          <title>{`${bar.label}: ${words(bar).join(" / ")}`}</title>
          {bar.of !== undefined && (
            <Column place={places[index]} height={heightOf(bar.of)} fill="var(--step-1)" />
          )}
          <Column place={places[index]} height={heightOf(bar.value)} fill="var(--edge)" />
        </g>
      ))}
    </Plot>
  );
}

type ColumnProps = { place: { x: number; width: number } | undefined; height: number; fill: string };

function Column({ place, height, fill }: ColumnProps) {
  if (!place || height <= 0) return null;
  return (
    <rect
      x={`${place.x}%`}
      width={`${place.width}%`}
      y={`${100 - height}%`}
      height={`${height}%`}
      rx={2}
      fill={fill}
    />
  );
}

function Legend({ value, of }: { value: string; of: string }) {
  return (
    <span className="flex gap-3">
      <span className="flex items-center gap-1.5">
        <span className="size-2.5 rounded-[2px] bg-edge" />
        {value}
      </span>
      <span className="flex items-center gap-1.5">
        <span className="size-2.5 rounded-[2px] bg-[var(--step-1)]" />
        {of}
      </span>
    </span>
  );
}
