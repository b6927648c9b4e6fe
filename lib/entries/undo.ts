import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { calendarDate } from "@/lib/calendar/schema";
import { readOwnChange } from "@/lib/events/queries";
import { AppError } from "@/lib/platform/errors";
import { putBackStatement, storedEntry } from "./statements";

const ofEntry = z.object({
  date: z.object({ to: calendarDate }),
  entry: z.object({ from: storedEntry.nullable(), to: storedEntry.nullable() }),
});

/**
 * Puts back exactly what stood on that day before the caller's own change. Throws not-found where it is nobody's, and
 * conflict where the day was changed since, or the change was taken back already.
 */
export async function undoEntry(
  scope: Scope<"habits:tick">,
  { change: id }: { change: string },
): Promise<void> {
  const change = await readOwnChange(scope, { id });
  const said = ofEntry.safeParse(change?.changes);
  if (!change || !said.success) throw new AppError("not-found");
  const { date, entry } = said.data;
  const key = { id: change.subject.id, date: date.to };
  const done = await scope.db.$queryRaw<object[]>(putBackStatement(scope, key, entry));
  if (done.length === 0) throw new AppError("conflict");
}
