"use client";

import { type MouseEvent, startTransition, useActionState, useOptimistic } from "react";
import { isDoublePress } from "@/components/ui/double-press";
import type { FormAction } from "@/components/ui/form";
import { idleForm } from "@/lib/auth/form-state";
import { CheckFace, type CheckState } from "./check-face";
import { formOf } from "./posted";
import { Refused } from "./refused";

type CheckProps = {
  /** What can be said of one day of a habit, bound to both by the page. */
  ticking: { check: FormAction; uncheck: FormAction };
  /** What is said with it: done, or the whole number of times. */
  says: string;
  state: CheckState;
  due: boolean;
  reached: number;
  label: string;
};

/**
 * A large round check, turned at once and put right if the server refuses. A second press gives back exactly what was
 * there before the first; a double press is one. Without JavaScript it is a form that says the day or clears it.
 */
export function Check({ ticking, says, state, due, reached, label }: CheckProps) {
  const [checked, check] = useActionState(ticking.check, idleForm);
  const [cleared, uncheck] = useActionState(ticking.uncheck, idleForm);
  const [shown, show] = useOptimistic(state);
  const isDone = shown === "done";
  const said: Record<string, string> = { status: "done", ...(says !== "done" && { value: says }) };

  const press = (event: MouseEvent) => {
    event.preventDefault();
    if (isDoublePress(event, label)) return;
    startTransition(() => {
      show(isDone ? "open" : "done");
      if (isDone) uncheck(formOf({}));
      else check(formOf(said));
    });
  };

  return (
    <form action={state === "done" ? uncheck : check} className="relative">
      {state !== "done" &&
        Object.entries(said).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <button
        type="submit"
        onClick={press}
        aria-pressed={isDone}
        aria-label={label}
        className="grid size-11 place-items-center rounded-full"
      >
        <CheckFace state={shown} due={due} reached={reached} />
      </button>
      <Refused states={[checked, cleared]} />
    </form>
  );
}
