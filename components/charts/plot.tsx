import type { ReactNode } from "react";
import type { Hue } from "@/lib/themes/palette";
import type { Tick } from "./scale";

/** What runs along each axis, in words: also the headings of the table. */
export type Axes = { across: string; up: string };

type PlotProps = {
  /** What is drawn, for who does not see it: the caption of the table. */
  caption: string;
  hue: Hue;
  axes: Axes;
  ticks: { up: Tick[]; across: Tick[] };
  /** Who is who, where more than one thing is drawn. */
  legend?: ReactNode;
  /** Shapes, placed in percent of a box that is as wide as there is room. */
  children: ReactNode;
  table: { headings: string[]; rows: string[][] };
};

/** The frame of a chart: hairlines, both axes in words, and all its numbers as a table for screen readers. */
export function Plot({ caption, hue, axes, ticks, legend, children, table }: PlotProps) {
  const widest = ticks.up.map(({ label }) => label).sort((a, b) => b.length - a.length)[0];
  return (
    <figure data-hue={hue} data-numerals className="grid gap-2 text-xs text-quiet">
      <div aria-hidden className="flex flex-wrap justify-between gap-x-4">
        <span>{axes.up}</span>
        {legend}
      </div>
      <div aria-hidden className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-1.5">
        <div className="relative">
          <span className="invisible">{widest}</span>
          {ticks.up.map(({ at, label }) => (
            <span key={at} className="absolute right-0 translate-y-1/2" style={{ bottom: `${at}%` }}>
              {label}
            </span>
          ))}
        </div>
        <svg aria-hidden className="h-36 w-full overflow-visible sm:h-40">
          {ticks.up.map(({ at }) => (
            <line key={at} x2="100%" y1={`${100 - at}%`} y2={`${100 - at}%`} stroke="var(--line)" />
          ))}
          {children}
        </svg>
        <div className="relative col-start-2 mt-2 h-4">
          {ticks.across.map(({ at, label, minor }) => (
            <span
              key={at}
              className={`absolute whitespace-nowrap ${towards(at)} ${minor ? "max-sm:hidden" : ""}`}
              style={{ left: `${at}%` }}
            >
              {label}
            </span>
          ))}
        </div>
        <span className="col-start-2 justify-self-end">{axes.across}</span>
      </div>
      <Numbers caption={caption} {...table} />
    </figure>
  );
}

/** A label stands in the middle of its place, at the ends within the plot. */
function towards(at: number): string {
  if (at < 2) return "";
  return at > 98 ? "-translate-x-full" : "-translate-x-1/2";
}

function Numbers({ caption, headings, rows }: PlotProps["table"] & { caption: string }) {
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={headings[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
