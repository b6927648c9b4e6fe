"use client";

import { type MouseEvent, startTransition, useActionState, useOptimistic } from "react";
import { formOf } from "@/components/habits/posted";
import { isDoublePress } from "@/components/ui/double-press";
import type { FormAction } from "@/components/ui/form";
import { idleForm } from "@/lib/auth/form-state";
import type { CalendarDate } from "@/lib/calendar/date";
import { useDayStep } from "./day-progress";
import { refusalIn } from "./refusal-in";
import { useSettled } from "./settled";
import { Sinking } from "./sinking";
import { type TaskLine, TaskRow, type TaskTexts } from "./task-row";

type TaskRowsProps = {
  lines: TaskLine[];
  workspace: string;
  date: CalendarDate;
  /** Says what a button says, and goes back to the page with an Undo. */
  press: FormAction;
  texts: TaskTexts;
};

const FORM = "day-tasks";

/**
 * The rows of a day's tasks and the one form that all their checks post; a press shows at once, and turns back if
 * refused. A double press is one press; what is done sinks a while after it.
 */
export function TaskRows({ lines, workspace, date, press, texts }: TaskRowsProps) {
  const [pressed, post] = useActionState(press, idleForm);
  const [shown, show] = useOptimistic(lines, (all, { id, isDone }: Pick<TaskLine, "id" | "isDone">) =>
    all.map((line) => (line.id === id ? { ...line, isDone } : line)),
  );
  const isSunk = useSettled(`${FORM} ${date}`, shown, ({ isDone }) => isDone);
  const step = useDayStep();

  const onPress = (event: MouseEvent<HTMLButtonElement>, line: TaskLine) => {
    event.preventDefault();
    const isOnItsWay = !lines.includes(line);
    if (isDoublePress(event, line.id) || isOnItsWay) return;
    const { id, isDone } = line;
    const { value } = event.currentTarget;
    startTransition(() => {
      show({ id, isDone: !isDone });
      step(isDone ? -1 : 1);
      post(formOf({ press: value }));
    });
  };

  const refusal = refusalIn(pressed);
  return (
    <Sinking title={texts.title} form={<form id={FORM} action={post} className="hidden" />}>
      {shown.map((line) => (
        <TaskRow
          key={line.id}
          line={line}
          isSunk={isSunk(line.id)}
          workspace={workspace}
          form={FORM}
          onPress={onPress}
          refusal={refusal?.id === line.id ? refusal.words : null}
          texts={texts}
        />
      ))}
    </Sinking>
  );
}
