import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { calendarDate } from "@/lib/calendar/schema";
import type { RecordedChange } from "@/lib/events/queries";
import { undoing } from "@/lib/events/undo";
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
export const undoEntry = undoing(
  async (scope: Scope<"habits:tick">, { subject, changes }: RecordedChange): Promise<void> => {
    const said = ofEntry.safeParse(changes);
    if (!said.success) throw new AppError("not-found");
    const { date, entry } = said.data;
    const key = { id: subject.id, date: date.to };
    const done = await scope.db.$queryRaw<object[]>(putBackStatement(scope, key, entry));
    if (done.length === 0) throw new AppError("conflict");
  },
);
