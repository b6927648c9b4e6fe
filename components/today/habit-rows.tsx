"use client";

import { type MouseEvent, startTransition, useActionState, useOptimistic } from "react";
import type { CheckState } from "@/components/habits/check-face";
import { formOf } from "@/components/habits/posted";
import { isDoublePress } from "@/components/ui/double-press";
import type { FormAction } from "@/components/ui/form";
import { idleForm } from "@/lib/auth/form-state";
import type { Locale } from "@/lib/i18n/locale";
import { useDayStep } from "./day-progress";
import { type HabitLine, HabitRow, type HabitTexts, type RowPlace } from "./habit-row";
import { refusalIn } from "./refusal-in";
import { useSettled } from "./settled";
import { Sinking } from "./sinking";

type HabitRowsProps = {
  lines: HabitLine[];
  place: RowPlace;
  /** Says what a button says, of the day that the page has bound. */
  press: FormAction;
  locale: Locale;
  texts: HabitTexts;
};

type Shown = { id: string; state?: CheckState; value?: number };

const FORM = "day-habits";

/**
 * The rows of a day's habits and the one form that all their buttons post: without JavaScript as it is, with it as a
 * press that shows at once and is put right if the server refuses. A double press of a check is one press; what is
 * done sinks a while after it.
 */
export function HabitRows({ lines, place, press, locale, texts }: HabitRowsProps) {
  const [pressed, post] = useActionState(press, idleForm);
  const [shown, show] = useOptimistic(lines, withShown);
  const isSunk = useSettled(`${FORM} ${place.date}`, shown, ({ state }) => state !== "open");
  const step = useDayStep();

  const onPress = (event: MouseEvent<HTMLButtonElement>, line: HabitLine, next: Omit<Shown, "id">) => {
    event.preventDefault();
    const { value } = event.currentTarget;
    if (next.state && isDoublePress(event, line.id)) return;
    startTransition(() => {
      show({ id: line.id, ...next });
      if (line.asked && next.state) step(next.state === "done" ? 1 : -1);
      post(formOf({ press: value }));
    });
  };

  const refusal = refusalIn(pressed);
  return (
    <Sinking title={texts.title} form={<form id={FORM} action={post} className="hidden" />}>
      {shown.map((line) => (
        <HabitRow
          key={line.id}
          line={line}
          isSunk={isSunk(line.id)}
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
