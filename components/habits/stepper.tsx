"use client";

import { type MouseEvent, type ReactNode, startTransition, useActionState, useOptimistic } from "react";
import type { FormAction } from "@/components/ui/form";
import { Minus, Plus } from "@/components/ui/icons";
import { idleForm } from "@/lib/auth/form-state";
import type { Locale } from "@/lib/i18n/locale";
import { OverLimit } from "./over-limit";
import { formOf } from "./posted";
import { Refused } from "./refused";

type StepperProps = {
  /** Says a number of the day, bound to habit and day by the page. */
  put: FormAction;
  value: number;
  step: number;
  /** What it counts, and the goal. */
  unit: string;
  /** What is too much, where anything is. */
  limit: number | null;
  locale: Locale;
  texts: StepperTexts;
};

/** `over` has a place for `by` how much. */
export type StepperTexts = Record<"fewer" | "more" | "over", string>;

/** A number by its neighbours: each press sends the whole number, so that it counts once however often it arrives. */
export function Stepper({ put: action, value, step, unit, limit, locale, texts }: StepperProps) {
  const [state, put] = useActionState(action, idleForm);
  const [shown, show] = useOptimistic(value);
  const [fewer, more] = [Math.max(0, rounded(shown - step)), rounded(shown + step)];

  const press = (next: number) => (event: MouseEvent) => {
    event.preventDefault();
    startTransition(() => {
      show(next);
      put(formOf({ status: "done", value: String(next) }));
    });
  };

  return (
    <form action={put} className="relative flex flex-wrap items-center gap-1">
      <input type="hidden" name="status" value="done" />
      <StepButton name={texts.fewer} value={fewer} press={press(fewer)} disabled={shown <= 0}>
        <Minus aria-hidden />
      </StepButton>
      <output className="min-w-16 px-1 text-center text-sm tabular-nums">
        <b className="font-semibold">{shown.toLocaleString(locale)}</b>{" "}
        <span className="text-quiet">{unit}</span>
      </output>
      <StepButton name={texts.more} value={more} press={press(more)}>
        <Plus aria-hidden />
      </StepButton>
      {limit !== null && <OverLimit by={shown - limit} words={texts.over} locale={locale} />}
      <Refused states={[state]} />
    </form>
  );
}

type StepButtonProps = {
  name: string;
  value: number;
  press: (event: MouseEvent) => void;
  disabled?: boolean;
  children: ReactNode;
};

function StepButton({ name, value, press, disabled, children }: StepButtonProps) {
  return (
    <button
      type="submit"
      name="value"
      value={value}
      onClick={press}
      disabled={disabled}
      aria-label={name}
      title={name}
      className="grid size-11 place-items-center rounded-full border border-line text-quiet hover:border-quiet hover:text-ink disabled:opacity-40 lg:size-9 [&_svg]:size-4"
    >
      {children}
    </button>
  );
}

/** Steps of tenths add up without a tail of digits. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
