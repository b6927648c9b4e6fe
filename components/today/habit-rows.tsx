"use client";

import {
  type MouseEvent,
  startTransition,
  useActionState,
  useEffect,
  useOptimistic,
  useRef,
  useState,
} from "react";
import type { CheckState } from "@/components/habits/check-face";
import { formOf } from "@/components/habits/posted";
import type { FormAction } from "@/components/ui/form";
import { idleForm } from "@/lib/auth/form-state";
import type { Locale } from "@/lib/i18n/locale";
import { useDayStep } from "./day-progress";
import { type HabitLine, HabitRow, type HabitTexts, type RowPlace } from "./habit-row";
import { refusalIn } from "./refusal-in";
import { Sinking } from "./sinking";

type HabitRowsProps = {
  lines: HabitLine[];
  place: RowPlace;
  /** Says what a button says, of the day that the page has bound. */
  press: FormAction;
  /** Takes a change back; it goes back to the page. */
  undo: FormAction;
  locale: Locale;
  texts: HabitTexts;
};

type Shown = { id: string; state?: CheckState; value?: number };

const FORM = "day-habits";

/**
 * The rows of a day's habits and the one form that all their buttons post: without JavaScript as it is, with it as a
 * press that shows at once and is put right if the server refuses. A second press on a check gives back exactly what
 * was there before the first.
 */
export function HabitRows({ lines, place, press, undo, locale, texts }: HabitRowsProps) {
  const [pressed, post] = useActionState(press, idleForm);
  const [undone, takeBack] = useActionState(undo, idleForm);
  const [shown, show] = useOptimistic(lines, withShown);
  const step = useDayStep();
  const ticks = useRef(new Map<string, string>());
  const [takenBackFrom, setTakenBackFrom] = useState<string | null>(null);

  useEffect(() => {
    const tick = tickIn(pressed.result);
    if (tick) ticks.current.set(tick.id, tick.change);
  }, [pressed]);

  const onPress = (event: MouseEvent<HTMLButtonElement>, line: HabitLine, next: Omit<Shown, "id">) => {
    event.preventDefault();
    const { value } = event.currentTarget;
    const change = ticks.current.get(line.id);
    ticks.current.delete(line.id);
    startTransition(() => {
      show({ id: line.id, ...next });
      if (line.asked && next.state) step(next.state === "done" ? 1 : -1);
      if (next.state !== "open" || !change) return post(formOf({ press: value }));
      setTakenBackFrom(line.id);
      takeBack(formOf({ change }));
    });
  };

  const refusal = refusalIn(pressed) ?? refusalIn(undone, takenBackFrom);
  return (
    <Sinking title={texts.title} form={<form id={FORM} action={post} className="hidden" />}>
      {shown.map((line) => (
        <HabitRow
          key={line.id}
          line={line}
          place={place}
          form={FORM}
          onPress={onPress}
          refusal={refusal?.id === line.id ? refusal.words : null}
          locale={locale}
          texts={texts}
        />
      ))}
    </Sinking>
  );
}

function withShown(lines: HabitLine[], { id, state, value }: Shown): HabitLine[] {
  return lines.map((line) => {
    if (line.id !== id) return line;
    const amount = line.amount && value !== undefined ? { ...line.amount, value } : line.amount;
    return { ...line, amount, state: state ?? line.state };
  });
}

/** The change that a tick made, where it made one. */
function tickIn(result: unknown): { id: string; change: string } | null {
  const isPress = typeof result === "object" && result !== null && "said" in result && "id" in result;
  if (!isPress || result.said !== "done" || !("change" in result)) return null;
  const { id, change } = result;
  return typeof id === "string" && typeof change === "string" ? { id, change } : null;
}
