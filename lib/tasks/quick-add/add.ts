import "server-only";
import type { z } from "zod";
import { fieldIssues } from "@/lib/auth/issues";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { createTask } from "../mutations";
import type { TaskRecord } from "../queries";
import { taskInput, type taskLine } from "../schema";
import { type QuickTask, readLine } from "./read-line";

/** What a line is understood as, by whoever reads it. At most five hundred letters are looked at. */
export async function understandLine(scope: Scope<"tasks:read">, line: string): Promise<QuickTask> {
  const { db, workspaceId, today, now, timeZone, weekStart } = scope;
  const themes = line.includes("#")
    ? await db.theme.findMany({ where: { workspaceId }, select: { id: true, name: true }, take: 500 })
    : [];
  return readLine(line.slice(0, 500), { today, now, timeZone, weekStart, themes });
}

/** Makes a task of one line. Throws invalid beside the line where too much of it would be the title. */
export async function quickAdd(
  scope: Scope<"tasks:write">,
  { line, theme }: z.output<typeof taskLine>,
): Promise<TaskRecord> {
  const { priority, theme: named, newTheme: _, ...understood } = await understandLine(scope, line);
  const input = taskInput.safeParse(
    { ...understood, ...(priority && { priority }), themeId: named?.id ?? theme },
    { reportInput: true },
  );
  if (input.success) return createTask(scope, input.data);
  const issues = fieldIssues(input.error).map((issue) => ({ ...issue, path: ["line"] }));
  throw new AppError("invalid", { issues });
}
