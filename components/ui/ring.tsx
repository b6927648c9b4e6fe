import { useId } from "react";

const SEGMENTS = 7;
const RADIUS = 10;
/** Of one segment's arc, the part that is drawn; the rest is the gap. */
const DRAWN = 0.9;

type RingProps = {
  /** 0–1: how much of the wheel is filled, from the top clockwise. */
  progress: number;
  /** What a screen reader says; without it the ring is decoration. */
  label?: string;
  className?: string;
};

/** Rota's wheel of seven segments, filled as far as something has come. */
export function Ring({ progress, label, className = "size-6" }: RingProps) {
  const mask = useId();
  const filled = Math.min(1, Math.max(0, progress));
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      role={label && "img"}
      aria-label={label}
      aria-hidden={!label}
    >
      <mask id={mask}>
        <Wheel colour="white" />
      </mask>
      <Wheel colour="var(--line)" />
      <g mask={`url(#${mask})`}>
        <circle
          {...circle}
          stroke="var(--primary)"
          pathLength={1}
          strokeDasharray="1 1"
          strokeDashoffset={1 - filled}
          className="transition-[stroke-dashoffset] duration-[240ms]"
        />
      </g>
    </svg>
  );
}

type MarkProps = {
  /** The filled segment, counted from the week's first day. */ today?: number;
  label?: string;
  className?: string;
};

/** The same wheel as a mark: seven days, one of them today. */
export function Mark({ today = 0, label, className = "size-6" }: MarkProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      role={label && "img"}
      aria-label={label}
      aria-hidden={!label}
    >
      <Wheel colour="currentColor" opacity={0.3} />
      <circle
        {...circle}
        stroke="var(--primary)"
        pathLength={SEGMENTS}
        strokeDasharray={`${DRAWN} ${SEGMENTS - DRAWN}`}
        strokeDashoffset={-today - (1 - DRAWN) / 2}
      />
    </svg>
  );
}

/** The wheel turning, while something is on its way. */
export function Spinner({ label, className = "size-5" }: { label?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`animate-turn ${className}`}
      role={label && "img"}
      aria-label={label}
      aria-hidden={!label}
    >
      <Wheel colour="currentColor" opacity={0.3} />
      <circle
        {...circle}
        stroke="currentColor"
        pathLength={SEGMENTS}
        strokeDasharray={`${DRAWN} ${SEGMENTS - DRAWN}`}
      />
    </svg>
  );
}

const circle = { cx: 12, cy: 12, r: RADIUS, fill: "none", strokeWidth: 3.5, transform: "rotate(-90 12 12)" };

function Wheel({ colour, opacity }: { colour: string; opacity?: number }) {
  return (
    <circle
      {...circle}
      stroke={colour}
      opacity={opacity}
      pathLength={SEGMENTS}
      strokeDasharray={`${DRAWN} ${1 - DRAWN}`}
      strokeDashoffset={-(1 - DRAWN) / 2}
    />
  );
}
