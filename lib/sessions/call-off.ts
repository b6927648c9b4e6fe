import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { changeOccurrence, restoreOccurrence } from "@/lib/occurrences/mutations";
import { cancelSession, restoreSession } from "./mutations";
import type { CallingOff } from "./schema";

type Write = Scope<"routines:write">;

/** Cancels a session on one date, or without a date every week until it is reinstated. */
export async function callOff(scope: Write, { id, date, reason }: CallingOff): Promise<void> {
  if (date) await changeOccurrence(scope, { id, date, cancelled: true, reason });
  else await cancelSession(scope, { id, reason });
}

/** Takes that back: on the one date what was said of it, or the cancellation of every week. */
export async function reinstate(scope: Write, { id, date }: Omit<CallingOff, "reason">): Promise<void> {
  if (date) await restoreOccurrence(scope, { id, date });
  else await restoreSession(scope, { id });
}
