import "server-only";
import { getTranslations } from "next-intl/server";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { getFormats } from "@/lib/i18n/server";
import { understandLine } from "@/lib/tasks/quick-add/add";
import { dueWords } from "./due";

export type ToldLine = {
  title: string;
  /** What was understood, in words. */
  parts: string[];
  /** A theme that could be made of what stands in the line. */
  newTheme: string | null;
};

/** What a line is understood as, in the reader's words. */
export async function toldLine(scope: Scope<"tasks:write">, line: string): Promise<ToldLine> {
  const [t, formats, sentenceOf, task] = await Promise.all([
    getTranslations("tasks"),
    getFormats(),
    scheduleSentences(),
    understandLine(scope, line),
  ]);
  const { title, priority, theme, newTheme, repeat } = task;
  const due = dueWords({ ...task, status: "open", completedOn: null }, scope.today, t, formats);
  const parts = [
    due,
    repeat && sentenceOf({ schedule: repeat, weekStart: scope.weekStart }),
    priority && t(`quick.priorities.${priority}`),
    theme && `#${theme.name}`,
  ];
  return {
    title,
    parts: parts.filter((part) => part !== null),
    newTheme: can(scope.role, "themes:write") ? newTheme : null,
  };
}
