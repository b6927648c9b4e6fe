import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { fromDateColumn } from "@/lib/calendar/date";
import { readShareLink } from "@/lib/shares/queries";
import { readRoutine } from "./queries";

/** A routine with what its settings show: how many sessions hang on it, its cancelled days, its share link. */
export async function readSettings(scope: Scope<"routines:write">, { id }: { id: string }) {
  const ofRoutine = { workspaceId: scope.workspaceId, routineId: id };
  const [routine, sessions, days, shareLink] = await Promise.all([
    readRoutine(scope, { id }),
    scope.db.session.count({ where: ofRoutine }),
    scope.db.cancelledDay.findMany({ where: ofRoutine, orderBy: { date: "asc" } }),
    readShareLink(scope, { id }),
  ]);
  const cancelledDays = days.map(({ date, reason }) => ({ date: fromDateColumn(date), reason }));
  return { routine, sessions, cancelledDays, shareLink };
}
