"use client";

import { type MouseEvent, startTransition, useActionState, useOptimistic, useState } from "react";
import type { FormAction } from "@/components/ui/form";
import { Minus, Check as Tick } from "@/components/ui/icons";
import { type FormState, idleForm } from "@/lib/auth/form-state";
import { formOf } from "./posted";
import { Refused } from "./refused";

/** What can be said of one day of a habit, bound to both by the page. */
export type Ticking = { put: FormAction; clear: FormAction; undo: FormAction };

type CheckProps = {
  ticking: Ticking;
  state: "done" | "skipped" | "open";
  /** Whether it is asked for; what is not may be done all the same. */
  due: boolean;
  /** What of the goal is reached, 0–1. */
  reached: number;
  label: string;
};

/**
 * A large round check, turned at once and put right if the server refuses. A second press gives back exactly what was
 * there before the first. Without JavaScript it is a form that says the day or clears it.
 */
export function Check({ ticking, state, due, reached, label }: CheckProps) {
  const [ticked, put] = useActionState(ticking.put, idleForm);
  const [cleared, clear] = useActionState(ticking.clear, idleForm);
  const [undone, undo] = useActionState(ticking.undo, idleForm);
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const [shown, show] = useOptimistic(state);
  const isDone = shown === "done";

  const press = (event: MouseEvent) => {
    event.preventDefault();
    const change = changeOf(ticked);
    startTransition(() => {
      show(isDone ? "open" : "done");
      if (!isDone) return put(formOf({ status: "done" }));
      if (change === null || change === takenBack) return clear(formOf({}));
      setTakenBack(change);
      undo(formOf({ change }));
    });
  };

  return (
    <form action={state === "done" ? clear : put} className="relative">
      {state !== "done" && <input type="hidden" name="status" value="done" />}
      <button
        type="submit"
        onClick={press}
        aria-pressed={isDone}
        aria-label={label}
        className="grid size-11 place-items-center rounded-full"
      >
        <span
          className={`grid size-9 place-items-center rounded-full border-2 transition-colors duration-150 ${lookOf(shown, due)}`}
          style={isDone ? undefined : wedge(reached)}
        >
          {isDone && <Tick aria-hidden className="size-5 stroke-3" />}
          {shown === "skipped" && <Minus aria-hidden className="size-5 stroke-3" />}
        </span>
      </button>
      <Refused states={[ticked, cleared, undone]} />
    </form>
  );
}

/** What a tick answers that said what stood there already. */
const NOTHING_CHANGED = "null";

/** The log's line of the tick that was just made here, by which it can be taken back. */
function changeOf({ status, result }: FormState): string | null {
  return status === "done" && typeof result === "string" && result !== NOTHING_CHANGED ? result : null;
}

function lookOf(shown: CheckProps["state"], due: boolean): string {
  if (shown === "done") return "border-transparent bg-primary text-on-primary";
  if (shown === "skipped") return "border-field text-quiet";
  return due ? "border-edge hover:bg-tint" : "border-dashed border-field hover:bg-wash";
}

/** How far it has come, as the part of a disc. */
function wedge(reached: number) {
  if (reached <= 0) return undefined;
  return { background: `conic-gradient(var(--step-2) ${reached * 100}%, transparent 0)` };
}
