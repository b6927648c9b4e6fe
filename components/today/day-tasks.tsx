import { useTranslations } from "next-intl";
import type { Formats } from "@/lib/i18n/formats";
import { useFormats } from "@/lib/i18n/server";
import { pressTaskAction } from "@/lib/tasks/actions";
import { hueOf } from "@/lib/themes/palette";
import type { TaskOfDay } from "@/lib/today/tasks";
import type { RowPlace } from "./habit-row";
import type { TaskLine } from "./task-row";
import { TaskRows } from "./task-rows";
import type { Words } from "./words";

type DayTasksProps = { tasks: TaskOfDay[]; place: RowPlace; mayTick: (task: TaskOfDay) => boolean };

/** What is owed on a day; what is done sinks below what is not. */
export function DayTasks({ tasks, place, mayTick }: DayTasksProps) {
  const t = useTranslations("today");
  const formats = useFormats();
  const { workspace, date, back } = place;
  return (
    <TaskRows
      key={date}
      lines={tasks.map((task) => lineOf(task, place, mayTick(task), t, formats))}
      workspace={workspace}
      date={date}
      press={pressTaskAction.bind(null, { workspace, back })}
      texts={{ title: t("tasks"), check: t.raw("check"), repeats: t("repeats"), high: t("high") }}
    />
  );
}

function lineOf(task: TaskOfDay, { date }: RowPlace, mayTick: boolean, t: Words, formats: Formats): TaskLine {
  const { id, title, theme, status, dueOn, dueAt, overdue, priority, repeat, checklist } = task;
  const isDone = status === "done";
  const finished = checklist.filter(({ done }) => done).length;
  return {
    id,
    title,
    theme: theme && { name: theme.name, hue: hueOf(theme.color) },
    isDone,
    overdue: overdue && dueOn ? t("overdue", { date: formats.date(dueOn, "short") }) : "",
    time: dueAt && dueOn === date ? formats.time(dueAt) : "",
    isHigh: priority === "high" && !isDone,
    items: checklist.length > 0 ? t("items", { done: finished, all: checklist.length }) : "",
    repeats: repeat !== null,
    mayTick,
  };
}
