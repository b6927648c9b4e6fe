import { z } from "zod";
import { habitSorts, habitStatuses, scheduleKinds } from "@/lib/habits/schema";
import { habitsPath } from "./addresses";

/** What an address asks of the list; what it does not know there is as if it were not said. */
const asked = z.object({
  status: z.enum(habitStatuses).default("active").catch("active"),
  theme: z.uuid().optional().catch(undefined),
  kind: z.enum(scheduleKinds).optional().catch(undefined),
  sort: z.enum(habitSorts).default("position").catch("position"),
  cursor: z.string().max(200).optional().catch(undefined),
  arrange: z.literal("1").optional().catch(undefined),
});
export type AskedList = z.output<typeof asked>;

export function askedList(query: Record<string, string | string[] | undefined>): AskedList {
  return asked.parse(query);
}

/** The address of a list; what is as usual is left out of it, and a new list begins with its first page. */
export function listPath(
  workspace: string,
  { status, theme, kind, sort, arrange, cursor }: AskedList,
): string {
  const said = {
    status: status === "active" ? undefined : status,
    theme,
    kind,
    sort: sort === "position" ? undefined : sort,
    arrange,
    cursor,
  };
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return query.size > 0 ? `${habitsPath(workspace)}?${query}` : habitsPath(workspace);
}

/** Streak and strength are looked for from the top. */
export function orderOf(sort: AskedList["sort"]): "asc" | "desc" {
  return sort === "streak" || sort === "strength" || sort === "created" ? "desc" : "asc";
}
