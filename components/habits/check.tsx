"use client";

import { type MouseEvent, startTransition, useActionState, useOptimistic, useState } from "react";
import type { FormAction } from "@/components/ui/form";
import { type FormState, idleForm } from "@/lib/auth/form-state";
import { CheckFace, type CheckState } from "./check-face";
import { formOf } from "./posted";
import { Refused } from "./refused";

/** What can be said of one day of a habit, bound to both by the page. */
export type Ticking = { put: FormAction; clear: FormAction; undo: FormAction };

type CheckProps = {
  ticking: Ticking;
  state: CheckState;
  due: boolean;
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
        <CheckFace state={shown} due={due} reached={reached} />
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
