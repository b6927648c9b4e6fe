import type { MouseEvent } from "react";
import { taskPath } from "@/components/tasks/addresses";
import { filled } from "@/components/ui/filled";
import { Check, CircleAlert, Flag, Repeat } from "@/components/ui/icons";
import { SoftLink } from "@/components/ui/soft-link";
import type { Hue } from "@/lib/themes/palette";
import { RowRefusal } from "./row-refusal";

/** A task of a day, as it is drawn; an empty text is not. */
export type TaskLine = {
  id: string;
  title: string;
  theme: { name: string; hue: Hue } | null;
  isDone: boolean;
  overdue: string;
  time: string;
  isHigh: boolean;
  /** How far its checklist has come. */
  items: string;
  repeats: boolean;
  mayTick: boolean;
};

/** `check` has a place for the task's `title`. */
export type TaskTexts = { title: string; check: string; repeats: string; high: string };

type TaskRowProps = {
  line: TaskLine;
  /** Whether it lies below what is not done. */
  isSunk: boolean;
  workspace: string;
  /** The form that its check posts. */
  form: string;
  onPress: (event: MouseEvent<HTMLButtonElement>, line: TaskLine) => void;
  refusal: string | null;
  texts: TaskTexts;
};

/** A task of a day: its theme's dot, what it is, when it is due, and its check. */
export function TaskRow({ line, isSunk, workspace, form, onPress, refusal, texts }: TaskRowProps) {
  const { id, title, theme, isDone, overdue, time, isHigh, items, repeats, mayTick } = line;
  return (
    <li data-sunk={isSunk} className="day-task">
      <div className="flex min-w-0 items-center gap-3">
        <span
          aria-hidden
          data-hue={theme?.hue}
          className={`day-dot ${theme ? "bg-edge" : "border border-field"}`}
        />
        <div className="min-w-0">
          <SoftLink
            href={taskPath(workspace, id)}
            className={`day-title block w-fit ${isDone ? "text-quiet line-through" : "font-medium"}`}
          >
            <span className="line-clamp-2">{title}</span>
          </SoftLink>
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet empty:hidden">
            {overdue && (
              <span className="flex items-center gap-1 text-ink">
                <CircleAlert className="size-3.5 text-now" />
                {overdue}
              </span>
            )}
            {time && <time>{time}</time>}
            {isHigh && (
              <span className="flex items-center gap-1">
                <Flag className="size-3.5" />
                {texts.high}
              </span>
            )}
            {items && <span className="tabular-nums">{items}</span>}
            {repeats && <Repeat aria-label={texts.repeats} className="size-3.5" />}
            {theme && <span className="min-w-0 truncate">{theme.name}</span>}
          </p>
        </div>
      </div>
      {mayTick && (
        <button
          type="submit"
          form={form}
          name="press"
          value={`${isDone ? "open" : "done"}:${id}`}
          onClick={(event) => onPress(event, line)}
          aria-pressed={isDone}
          aria-label={filled(texts.check, { title })}
          className="check"
        >
          <span
            className={`check-face transition-colors duration-150 ${isDone ? "border-transparent bg-primary text-on-primary" : "border-field hover:bg-wash"}`}
          >
            {isDone && <Check className="size-5 stroke-3" />}
          </span>
        </button>
      )}
      <RowRefusal words={refusal} />
    </li>
  );
}
