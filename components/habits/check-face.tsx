import { Minus, Check as Tick } from "@/components/ui/icons";

export type CheckState = "done" | "skipped" | "open";

type CheckFaceProps = {
  state: CheckState;
  /** Whether it is asked for; what is not may be done all the same. */
  due: boolean;
  /** What of the goal is reached, 0–1. */
  reached: number;
};

/** The round of a check: filled once done, as far as it has come before that, dashed where nothing asks for it. */
export function CheckFace({ state, due, reached }: CheckFaceProps) {
  return (
    <span
      className={`check-face transition-colors duration-150 ${lookOf(state, due)}`}
      style={state === "done" ? undefined : wedge(reached)}
    >
      {state === "done" && <Tick className="size-5 stroke-3" />}
      {state === "skipped" && <Minus className="size-5 stroke-3" />}
    </span>
  );
}

function lookOf(state: CheckState, due: boolean): string {
  if (state === "done") return "border-transparent bg-primary text-on-primary";
  if (state === "skipped") return "border-field text-quiet";
  return due ? "border-edge hover:bg-tint" : "border-dashed border-field hover:bg-wash";
}

/** How far it has come, as the part of a disc. */
function wedge(reached: number) {
  if (reached <= 0) return undefined;
  return { background: `conic-gradient(var(--step-2) ${reached * 100}%, transparent 0)` };
}
