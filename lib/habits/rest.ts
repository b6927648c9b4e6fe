import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { lastDay } from "./course";
import type { History } from "./habit";
import type { Keeper } from "./kept-habit";
import { loadEverybody } from "./load";

type Write = Scope<"habits:write">;

/** The days on which a habit rested for a member: both ends included. */
export type Rest = { userId: string; from: CalendarDate; to: CalendarDate };

/**
 * The days of each member since a habit ended, or was archived, up to yesterday: those which must not count as expected
 * once it is brought back. What is said of the day on which it was archived still counts.
 */
export async function restOf(scope: Write, id: string): Promise<Rest[]> {
  const everybody = await loadEverybody(scope, { id, reach: "end" });
  const archivings = everybody.flatMap(({ history }) => history.plan.archivedOn ?? []);
  const said = await scope.db.habitEntry.findMany({
    where: { workspaceId: scope.workspaceId, habitId: id, date: { in: archivings.map(toDateColumn) } },
    select: { userId: true },
  });
  const sayers = new Set(said.map(({ userId }) => userId));
  return everybody.flatMap(({ history, keeper }) => restOfOne(history, keeper, sayers.has(keeper.id)));
}

/** It rested on those days, as under a pause. */
export async function keepRest({ db, workspaceId }: Write, habitId: string, rests: Rest[]): Promise<void> {
  const data = rests.map(({ userId, from, to }) => ({
    workspaceId,
    userId,
    habitId,
    from: toDateColumn(from),
    to: toDateColumn(to),
  }));
  if (data.length > 0) await db.pause.createMany({ data });
}

function restOfOne(history: History, { id: userId, today }: Keeper, saidThen: boolean): Rest[] {
  const last = lastDay(history, today);
  const { archivedOn } = history.plan;
  const since = [
    ...(last === null ? [] : [addDays(last, 1)]),
    ...(archivedOn === null ? [] : [saidThen ? addDays(archivedOn, 1) : archivedOn]),
  ].toSorted()[0];
  const to = addDays(today, -1);
  return since !== undefined && since <= to ? [{ userId, from: since, to }] : [];
}
