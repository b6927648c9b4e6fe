import type { Hue } from "@/lib/themes/palette";

type RatioRingProps = {
  hue: Hue;
  /** 0–1. */
  ratio: number;
  /** What a screen reader says; without it the ring is decoration beside a number. */
  label?: string;
  className?: string;
};

/** A share as a ring in a theme's colour, from the top clockwise. */
export function RatioRing({ hue, ratio, label, className = "size-5" }: RatioRingProps) {
  const filled = Math.min(1, Math.max(0, ratio));
  return (
    <svg
      data-hue={hue}
      viewBox="0 0 24 24"
      role={label && "img"}
      aria-label={label}
      aria-hidden={!label}
      className={className}
    >
      <circle {...circle} stroke="var(--step-1)" />
      {filled > 0 && (
        <circle
          {...circle}
          stroke="var(--edge)"
          strokeLinecap="round"
          pathLength={1}
          strokeDasharray={`${filled} 1`}
        />
      )}
    </svg>
  );
}

const circle = { cx: 12, cy: 12, r: 10.75, fill: "none", strokeWidth: 2.25, transform: "rotate(-90 12 12)" };
