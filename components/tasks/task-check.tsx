"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/ui/form";
import { Check } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { idleForm } from "@/lib/auth/form-state";

type TaskCheckProps = {
  /** Says `done`: an action whose target the page has bound. */
  action: FormAction;
  done: boolean;
  label: string;
  size?: "row" | "item";
};

/** A round check that shows its turn at once, and turns back if the server refuses. A plain form without JavaScript. */
export function TaskCheck({ action, done, label, size = "row" }: TaskCheckProps) {
  const [state, post, isPending] = useActionState(action, idleForm);
  const shown = isPending ? !done : done;
  return (
    <form action={post} className="relative">
      <input type="hidden" name="done" value={String(!done)} />
      <button
        type="submit"
        onClick={(event) => isPending && event.preventDefault()}
        aria-pressed={shown}
        aria-label={label}
        className="grid size-11 place-items-center rounded-full"
      >
        <span
          className={`grid place-items-center rounded-full border-2 transition-colors duration-150 ${size === "row" ? "size-8" : "size-6"} ${shown ? "border-transparent bg-primary text-on-primary" : "border-field hover:bg-wash"}`}
        >
          {shown && <Check aria-hidden className={`stroke-3 ${size === "row" ? "size-5" : "size-4"}`} />}
        </span>
      </button>
      {(state.status === "failed" || state.status === "invalid") && (
        <Notice kind="problem" role="alert" className="absolute top-full right-0 z-10 w-64 shadow-float">
          {state.message}
        </Notice>
      )}
    </form>
  );
}
