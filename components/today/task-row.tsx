import type { ReactNode } from "react";
import { taskPath } from "@/components/tasks/addresses";
import { CircleAlert, Flag, Repeat } from "@/components/ui/icons";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Formats } from "@/lib/i18n/formats";
import { hueOf } from "@/lib/themes/palette";
import type { TaskOfDay } from "@/lib/today/tasks";
import type { Words } from "./words";

type TaskRowProps = {
  task: TaskOfDay;
  workspace: string;
  date: CalendarDate;
  /** Its check, where the reader may change it. */
  check?: ReactNode;
  t: Words;
  formats: Formats;
};

/** A task of a day: its theme's dot, what it is, when it is due, and its check. */
export function TaskRow({ task, workspace, date, check, t, formats }: TaskRowProps) {
  const { id, title, theme, status, dueOn, dueAt, overdue, priority, repeat, checklist } = task;
  const isDone = status === "done";
  const finished = checklist.filter(({ done }) => done).length;
  return (
    <li
      data-state={isDone ? "done" : "open"}
      className="sinks relative grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 bg-raised py-1.5 pr-2 pl-4 lg:min-h-12 lg:pr-3"
    >
      <div className="flex min-w-0 items-center gap-3">
        <span
          aria-hidden
          data-hue={theme ? hueOf(theme.color) : undefined}
          className={`size-2.5 shrink-0 rounded-full ${theme ? "bg-edge" : "border border-field"}`}
        />
        <div className="min-w-0">
          <SoftLink
            href={taskPath(workspace, id)}
            className={`line-clamp-2 hover:underline ${isDone ? "text-quiet line-through" : "font-medium"}`}
          >
            {title}
          </SoftLink>
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet empty:hidden">
            {overdue && dueOn && (
              <span className="flex items-center gap-1 text-ink">
                <CircleAlert aria-hidden className="size-3.5 text-now" />
                {t("overdue", { date: formats.date(dueOn, "short") })}
              </span>
            )}
            {dueAt && dueOn === date && <time>{formats.time(dueAt)}</time>}
            {priority === "high" && !isDone && (
              <span className="flex items-center gap-1">
                <Flag aria-hidden className="size-3.5" />
                {t("high")}
              </span>
            )}
            {checklist.length > 0 && (
              <span className="tabular-nums">{t("items", { done: finished, all: checklist.length })}</span>
            )}
            {repeat && <Repeat aria-label={t("repeats")} className="size-3.5" />}
            {theme && <span>{theme.name}</span>}
          </p>
        </div>
      </div>
      {check}
    </li>
  );
}
