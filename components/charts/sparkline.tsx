import type { Hue } from "@/lib/themes/palette";
import { linePath, spread } from "./line-path";

type SparklineProps = {
  hue: Hue;
  /** In order, each between 0 and 1. */
  values: number[];
  /** What a screen reader says; without it the line is decoration beside a number. */
  label?: string;
  className?: string;
};

/** The course of something in the height of a line of text. */
export function Sparkline({ hue, values, label, className = "h-5 w-16" }: SparklineProps) {
  return (
    <svg
      data-hue={hue}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role={label && "img"}
      aria-label={label}
      aria-hidden={!label}
      className={`overflow-visible ${className}`}
    >
      <path
        d={linePath(spread(values.map((value) => value * 100)))}
        fill="none"
        stroke="var(--edge)"
        strokeWidth={1.5}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
