import { z } from "zod";
import { taskFilters, taskSorts } from "@/lib/tasks/schema";
import { tasksPath } from "./addresses";

export const taskTabs = ["active", "overdue", "done", "all"] as const;

/** What an address asks of the list; what it does not know there is as if it were not said. */
const asked = z.object({
  status: z.enum(taskTabs).default("active").catch("active"),
  theme: taskFilters.theme.catch(undefined),
  priority: taskFilters.priority.catch(undefined),
  q: taskFilters.q.transform((text) => text?.trim() || undefined).catch(undefined),
  sort: z.enum(taskSorts).optional().catch(undefined),
  cursor: z.string().max(2000).optional().catch(undefined),
  /** Several are being chosen. */
  select: z.literal("1").optional().catch(undefined),
});
export type AskedTasks = z.output<typeof asked>;

export function askedTasks(query: Record<string, string | string[] | undefined>): AskedTasks {
  return asked.parse(query);
}

/** The address of a list; what is as usual is left out of it. */
export function listPath(workspace: string, { status, ...others }: AskedTasks): string {
  const said = { status: status === "active" ? undefined : status, ...others };
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return query.size > 0 ? `${tasksPath(workspace)}?${query}` : tasksPath(workspace);
}

/** What is to be done by its day, what is done by when that was; new and urgent ones stand above. */
export function sortingOf({ status, sort }: Pick<AskedTasks, "status" | "sort">) {
  const chosen = sort ?? (status === "done" ? "updated" : "due");
  const fromTop = chosen === "created" || chosen === "updated" || chosen === "priority";
  return { sort: chosen, order: fromTop ? "desc" : "asc" } as const;
}
