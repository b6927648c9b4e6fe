import type { Measure } from "@/lib/habits/habit";

/** How much of a day is done. `all` is 0 where nothing is asked of it. */
export type Progress = { done: number; all: number };

type Asked = {
  expected: boolean;
  doneToday: boolean;
  measure: Measure;
  entry: { status: "done" | "skipped" } | null;
};

/**
 * Habits that the day expects and tasks. What was skipped is not asked any more, and a limit is only known to be kept
 * when the day is over.
 */
export function progressOf(habits: Asked[], tasks: { status: string }[]): Progress {
  const asked = habits.filter(isAsked);
  const done = asked.filter(({ doneToday }) => doneToday).length;
  const finished = tasks.filter(({ status }) => status === "done").length;
  return { done: done + finished, all: asked.length + tasks.length };
}

/** Whether the day's ring waits for it. */
export function isAsked({ expected, measure, entry }: Asked): boolean {
  return expected && measure.kind !== "atMost" && entry?.status !== "skipped";
}

export function shareOf({ done, all }: Progress): number {
  return all === 0 ? 0 : done / all;
}
