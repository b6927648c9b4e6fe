import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { RecordedChange } from "@/lib/events/queries";
import { undoing } from "@/lib/events/undo";
import { AppError } from "@/lib/platform/errors";
import { changeOfDay, putBackStatement } from "./statements";

/**
 * Puts back exactly what stood on that day before the caller's own change. Throws not-found where it is nobody's, and
 * conflict where the day was changed since, or the change was taken back already.
 */
export const undoEntry = undoing(
  async (scope: Scope<"habits:tick">, { subject, changes }: RecordedChange): Promise<void> => {
    const said = changeOfDay(changes);
    if (!said) throw new AppError("not-found");
    const key = { id: subject.id, date: said.date };
    const done = await scope.db.$queryRaw<object[]>(putBackStatement(scope, key, said.entry));
    if (done.length === 0) throw new AppError("conflict");
  },
);
