import "server-only";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { pageScope } from "@/lib/auth/viewer";
import { readOccurrence } from "@/lib/occurrences/queries";
import { askedDate, askedKey } from "@/lib/routines/shown";
import type { Frame } from "./screen-frame";

export type SessionPageProps = {
  params: Promise<{ workspace: string; routine: string; session: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  frame?: Frame;
};

/**
 * What the address of a session's screen names: the session, on one of its dates or in the plain pattern, and the
 * column of the week to come back to.
 */
export async function readSessionPage(
  permission: "routines:read" | "routines:write",
  { params, searchParams, frame = "page" }: SessionPageProps,
) {
  const [{ workspace, routine, session: id }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope(permission, workspace);
  const date = askedDate(asked.date);
  const key = { id: idInPath(id), routineId: idInPath(routine), date };
  const { session, occurrence } = await orNotFound(readOccurrence(scope, key));
  const at = askedKey(asked.at) ?? date ?? session.weekday;
  const screen = { frame, place: { workspace, routine }, at, session, occurrence };
  return { asked, screen, role: scope.role, weekStart: scope.weekStart };
}
