import { isDeepStrictEqual } from "node:util";
import type { Exception, SessionPattern } from "../week";
import type { FoldedSession } from "./fold";
import { matchSessions } from "./match";
import { mergeExceptions, mergeFields } from "./merge";
import { type ImportedFields, type ImportOrigin, originOf } from "./origin";

/** A session of the routine; `imported` is null where it was made in Rota. */
export type ExistingSession = SessionPattern & { imported: ImportOrigin | null };

export type ImportPlan = {
  create: { session: FoldedSession; imported: ImportOrigin }[];
  /** `exceptions` are all that the session then has, or null where they stay. */
  update: {
    id: string;
    changes: Partial<ImportedFields>;
    exceptions: Exception[] | null;
    imported: ImportOrigin;
  }[];
  /** Nothing to see changes; only what the file last told is kept for the next time. */
  remember: { id: string; imported: ImportOrigin }[];
  unchanged: string[];
  /** Imported once and no longer in the file: listed, never deleted. */
  vanished: ExistingSession[];
  /** In the file, and deleted in Rota since it was imported: they stay deleted. */
  dismissed: FoldedSession[];
};

/**
 * What importing does to a routine. A session is known again by its UIDs, then by its key. What differs from the last
 * import was changed in Rota and stays, and so does that it was deleted (`dismissed`); the rest follows the file. The
 * same file again changes nothing.
 */
export function planImport(
  existing: ExistingSession[],
  folded: FoldedSession[],
  dismissed: ImportOrigin[] = [],
): ImportPlan {
  const gone = dismissed.map((imported) => ({ ...imported.fields, imported }));
  const matches = matchSessions<ExistingSession | GoneSession>([...existing, ...gone], folded);
  const plan: ImportPlan = {
    create: [],
    update: [],
    remember: [],
    unchanged: [],
    vanished: [],
    dismissed: [],
  };
  for (const session of folded) {
    const known = matches.get(session);
    if (!known) plan.create.push({ session, imported: originOf(session) });
    else if ("id" in known) planUpdate(plan, known, originOf(session));
    else plan.dismissed.push(session);
  }
  const found = new Set(matches.values());
  plan.vanished = existing.filter((session) => session.imported && !found.has(session));
  return plan;
}

type GoneSession = ImportedFields & { imported: ImportOrigin };

function planUpdate(plan: ImportPlan, existing: ExistingSession, imported: ImportOrigin) {
  const { id } = existing;
  const changes = mergeFields(existing, imported);
  const exceptions = mergeExceptions(existing, imported, { ...existing, ...changes });
  const isSeen = Object.keys(changes).length > 0 || exceptions !== null;
  if (isSeen) plan.update.push({ id, changes, exceptions, imported });
  else if (isDeepStrictEqual(existing.imported, imported)) plan.unchanged.push(id);
  else plan.remember.push({ id, imported });
}
