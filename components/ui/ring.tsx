import { type ReactNode, useId } from "react";

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
    <Frame label={label} className={className}>
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
    </Frame>
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
    <Frame label={label} className={className}>
      <Wheel colour="currentColor" opacity={0.3} />
      <Segment colour="var(--primary)" at={today} />
    </Frame>
  );
}

/** The wheel turning, while something is on its way. */
export function Spinner({ label, className = "size-5" }: { label?: string; className?: string }) {
  return (
    <Frame label={label} className={`animate-turn ${className}`}>
      <Wheel colour="currentColor" opacity={0.3} />
      <Segment colour="currentColor" />
    </Frame>
  );
}

type FrameProps = { label: string | undefined; className: string; children: ReactNode };

function Frame({ label, className, children }: FrameProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      role={label && "img"}
      aria-label={label}
      aria-hidden={!label}
    >
      {children}
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

/** One of the seven, counted from 0. */
function Segment({ colour, at = 0 }: { colour: string; at?: number }) {
  return (
    <circle
      {...circle}
      stroke={colour}
      pathLength={SEGMENTS}
      strokeDasharray={`${DRAWN} ${SEGMENTS - DRAWN}`}
      strokeDashoffset={-at - (1 - DRAWN) / 2}
    />
  );
}
