import { CircleAlert, Flag, Repeat, UserRound } from "@/components/ui/icons";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import type { WeekStart } from "@/lib/calendar/week";
import type { Formats } from "@/lib/i18n/formats";
import type { Told } from "@/lib/i18n/schedule-sentence";
import { tickTaskAction } from "@/lib/tasks/actions";
import type { TaskRecord } from "@/lib/tasks/queries";
import { hueOf } from "@/lib/themes/palette";
import type { ThemeName } from "@/lib/themes/queries";
import { taskPath } from "./addresses";
import { dueWords, isOverdue, type Words } from "./due";
import { TaskCheck } from "./task-check";
import { type Neighbours, TaskMenu } from "./task-menu";

export type RowPlace = {
  workspace: string;
  /** The page that the row stands on, to come back to. */
  back: string;
  today: CalendarDate;
  weekStart: WeekStart;
  themes: ThemeName[];
  /** By their users' ids. */
  names: Map<string, string>;
  t: Words;
  formats: Formats;
  sentenceOf: (told: Told) => string;
};

type TaskRowProps = {
  task: TaskRecord;
  place: RowPlace;
  mayChange: boolean;
  /** In an order by hand. */
  neighbours?: Neighbours | null;
};

/** A task in a list: what it is, and the check at the thumb's side. */
export function TaskRow({ task, place, mayChange, neighbours = null }: TaskRowProps) {
  const { workspace, back, t } = place;
  const done = task.status === "done";
  return (
    <div
      className={`flex min-w-0 flex-1 items-center gap-1 py-1.5 pr-2 lg:pr-3 ${neighbours ? "noscript:pl-4" : "pl-4"}`}
    >
      <div className="min-w-0 flex-1 py-1">
        <SoftLink
          href={taskPath(workspace, task.id)}
          className={`line-clamp-2 font-medium wrap-anywhere hover:underline ${done ? "text-quiet line-through" : ""}`}
        >
          <bdi>{task.title}</bdi>
        </SoftLink>
        <TaskFacts task={task} place={place} />
      </div>
      {mayChange && <TaskMenu task={task} place={place} neighbours={neighbours} />}
      {mayChange && (
        <TaskCheck
          action={tickTaskAction.bind(null, { workspace, id: task.id, back })}
          done={done}
          label={t("row.check", { title: task.title })}
        />
      )}
    </div>
  );
}

/** The quiet line under a title: only what there is to say. */
export function TaskFacts({ task, place }: { task: TaskRecord; place: RowPlace }) {
  const { today, themes, names, t, formats, sentenceOf } = place;
  const due = dueWords(task, today, t, formats);
  const late = isOverdue(task, today);
  const theme = themes.find(({ id }) => id === task.themeId);
  const assignee = task.assigneeId && names.get(task.assigneeId);
  const { repeat, checklist } = task;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-quiet empty:hidden [&_svg]:size-3.5">
      {due && (
        <span className={`inline-flex items-center gap-1 ${late ? "font-medium text-ink" : ""}`}>
          {late && <CircleAlert aria-hidden className="text-now" />}
          {due}
        </span>
      )}
      {task.status === "inProgress" && <span>{t("statuses.inProgress")}</span>}
      {task.priority === "high" && (
        <span className="inline-flex items-center gap-1">
          <Flag aria-hidden className="text-now" />
          {t("row.high")}
        </span>
      )}
      {checklist.length > 0 && (
        <span className="tabular-nums">
          {t("row.items", { done: checklist.filter(({ done }) => done).length, count: checklist.length })}
        </span>
      )}
      {repeat && (
        <span className="inline-flex items-center gap-1">
          <Repeat aria-hidden />
          {sentenceOf({ schedule: repeat, weekStart: place.weekStart })}
        </span>
      )}
      {theme && (
        <span data-hue={hueOf(theme.color)} className="inline-flex min-w-0 items-center gap-1.5">
          <span aria-hidden className="size-2 shrink-0 rounded-full bg-edge" />
          <bdi className="truncate">{theme.name}</bdi>
        </span>
      )}
      {assignee && (
        <span className="inline-flex min-w-0 items-center gap-1">
          <UserRound aria-hidden className="shrink-0" />
          <bdi className="truncate">{assignee}</bdi>
        </span>
      )}
    </p>
  );
}
