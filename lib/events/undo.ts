import "server-only";
import type { WorkspaceScope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { lastChange, type RecordedChange, readOwnChanges } from "./queries";

/** A verb that answers with its line in the log, for the page to offer an Undo. */
export function undoable<S extends WorkspaceScope, I>(verb: (scope: S, input: I) => Promise<unknown>) {
  return async (scope: S, input: I): Promise<string | null> => {
    await verb(scope, input);
    return lastChange(scope);
  };
}

/** The verb of an Undo: what was done together is taken back together, the last first. Throws not-found where it is nobody's. */
export function undoing<S extends WorkspaceScope>(undo: (scope: S, change: RecordedChange) => Promise<void>) {
  return async (scope: S, { change: id }: { change: string }): Promise<void> => {
    const changes = await readOwnChanges(scope, { id });
    if (changes.length === 0) throw new AppError("not-found");
    for (const change of changes) await undo(scope, change);
  };
}
