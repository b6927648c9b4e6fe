import type { Hue } from "@/lib/themes/palette";
import { bands } from "./bars";
import { type Axes, Plot } from "./plot";
import { across, upwards } from "./scale";

export type Pair = {
  /** Its row of the table: unlike those of the others. */
  label: string;
  /** What is written below it, where something is. */
  tick?: string | undefined;
  one: number;
  other: number;
};

type PairChartProps = {
  caption: string;
  hue: Hue;
  axes: Axes;
  pairs: Pair[];
  names: { one: string; other: string };
  write: (value: number) => string;
};

/** Two amounts beside each other at each place, neither a part of the other: what came and what went. */
export function PairChart({ caption, hue, axes, pairs, names, write }: PairChartProps) {
  const { heightOf, ticks } = upwards(
    pairs.map(({ one, other }) => Math.max(one, other)),
    write,
  );
  const places = bands(pairs.length);
  return (
    <Plot
      caption={caption}
      hue={hue}
      axes={axes}
      ticks={{
        up: ticks,
        across: across(pairs.map(({ tick }, index) => ({ at: places[index]?.middle ?? 0, label: tick }))),
      }}
      legend={
        <span className="flex gap-3">
          <Sign name={names.one} fill="var(--step-2)" />
          <Sign name={names.other} fill="var(--edge)" />
        </span>
      }
      table={{
        headings: [axes.across, names.one, names.other],
        rows: pairs.map(({ label, one, other }) => [label, write(one), write(other)]),
      }}
    >
      {pairs.map(({ label, one, other }, index) => {
        const { x = 0, width = 0 } = places[index] ?? {};
        return (
          <g key={label}>
            <title>{`${label}: ${write(one)}, ${write(other)}`}</title>
            <Half x={x} width={width / 2} height={heightOf(one)} fill="var(--step-2)" />
            <Half x={x + width / 2} width={width / 2} height={heightOf(other)} fill="var(--edge)" />
          </g>
        );
      })}
    </Plot>
  );
}

function Half({ x, width, height, fill }: { x: number; width: number; height: number; fill: string }) {
  if (height <= 0) return null;
  return (
    <rect x={`${x}%`} width={`${width}%`} y={`${100 - height}%`} height={`${height}%`} rx={2} fill={fill} />
  );
}

function Sign({ name, fill }: { name: string; fill: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <svg aria-hidden className="size-2.5">
        <rect width="100%" height="100%" rx={2} fill={fill} />
      </svg>
      {name}
    </span>
  );
}
