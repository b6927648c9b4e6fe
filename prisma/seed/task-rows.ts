import { addDays, type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { time, timeOf } from "@/lib/calendar/time";
import { instantOf } from "@/lib/calendar/zone";
import { chance } from "./chance";
import type { Name } from "./habits";
import type { DemoTask } from "./tasks";

type Moment = { now: Date; today: CalendarDate; zone: string };
type People = Record<Name, string>;

/** One task's row but its ids: what it was on each of its days, and who had to do with it. */
export function taskRow(task: DemoTask, people: People, { now, today, zone }: Moment) {
  const { title, priority = "medium", notes = null, repeat, made, due, dueAt = null, done } = task;
  const by = people[task.by ?? "Ana"];
  const at = (daysAgo: number, what: string) => {
    const minutes = 8 * 60 + Math.floor(chance(title, what) * 11 * 60);
    const instant = instantOf(addDays(today, -daysAgo), timeOf(minutes), zone);
    return instant > now ? now : instant;
  };
  const createdAt = at(made, "made");
  const finishedAt = typeof done === "number" ? later(at(done, "done"), createdAt) : null;
  return {
    ...{ title, priority, notes, createdAt, createdById: by },
    assigneeId: task.for ? people[task.for] : null,
    status: finishedAt ? "done" : done === "started" ? "inProgress" : "open",
    dueOn: due === undefined ? null : toDateColumn(addDays(today, -due)),
    dueAt: dueAt && time(dueAt),
    checklist: checklistOf(task),
    ...(repeat && { repeat, repeatFrom: toDateColumn(addDays(today, -(due ?? made))) }),
    completedAt: finishedAt,
    completedOn: finishedAt && typeof done === "number" ? toDateColumn(addDays(today, -done)) : null,
    completedById: finishedAt && by,
  };
}

/** A repeating task with those it was made from, oldest first: each points back at the one before. */
export function repetitionsOf(task: DemoTask): DemoTask[] {
  const { finishedBefore, ...last } = task;
  if (!finishedBefore) return [last];
  const { times, everyDays } = finishedBefore;
  const earlier = Array.from({ length: times }, (_, index) => {
    const back = (times - index) * everyDays;
    const due = (task.due ?? 0) + back;
    return { ...last, made: task.made + back, due, done: Math.max(due, task.made + back - everyDays) };
  });
  return [...earlier, last];
}

function checklistOf({ checklist, title }: DemoTask) {
  return (checklist?.lines ?? []).map((text, index) => ({
    id: String(Math.floor(chance(title, text) * 1e9)),
    text,
    done: index < (checklist?.ticked ?? 0),
  }));
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
