import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { toDateColumn } from "@/lib/calendar/date";
import { record } from "@/lib/events/record";
import { replaceExceptions } from "@/lib/occurrences/mutations";
import { touchRoutine } from "@/lib/routines/mutations";
import { shiftExceptions } from "@/lib/routines/shift";
import { readPattern } from "./queries";

/** Undoes a split: the session goes on as before, its continuation goes. Both keep what was said of their dates. */
export async function rejoinSession(
  scope: Scope<"routines:write">,
  { id, continuedBy }: { id: string; continuedBy: string },
): Promise<void> {
  const [session, later] = await Promise.all([
    readPattern(scope, { id }),
    readPattern(scope, { id: continuedBy }),
  ]);
  await scope.db.session.deleteMany({ where: { workspaceId: scope.workspaceId, id: continuedBy } });
  await scope.db.session.updateMany({
    where: { workspaceId: scope.workspaceId, id },
    data: { endsOn: later.endsOn && toDateColumn(later.endsOn), version: { increment: 1 } },
  });
  const exceptions = [...session.exceptions, ...shiftExceptions(later, session.weekday)];
  await replaceExceptions(scope, session, exceptions);
  await touchRoutine(scope, session.routineId);
  const changes = { endsOn: { from: session.endsOn, to: later.endsOn }, continuedBy: { from: continuedBy } };
  await record(scope, "rejoined", { kind: "session", id, title: session.title }, changes);
}
