import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { fromDateColumn } from "@/lib/calendar/date";
import { weekday } from "@/lib/calendar/schema";
import { time } from "@/lib/calendar/time";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, pageOf } from "@/lib/platform/page";
import type { OccurrenceException, Session } from "@/lib/platform/prisma/client";
import { readRoutine } from "@/lib/routines/queries";
import type { Exception, SessionPattern } from "@/lib/routines/week";
import type { SessionList } from "./schema";

type Read = Scope<"routines:read">;
export type SessionRecord = ReturnType<typeof sessionRecord>;

export function sessionRecord(session: Session) {
  return {
    id: session.id,
    routineId: session.routineId,
    title: session.title,
    location: session.location,
    person: session.person,
    color: session.color,
    weekday: weekday.parse(session.weekday),
    start: time(session.start),
    minutes: session.minutes,
    everyWeeks: session.everyWeeks,
    weekStart: weekday.parse(session.weekStart),
    startsOn: session.startsOn && fromDateColumn(session.startsOn),
    endsOn: session.endsOn && fromDateColumn(session.endsOn),
    cancelled: session.cancelledAt !== null,
    cancelReason: session.cancelReason,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
    version: session.version,
  };
}

/** `id` is the routine's. */
export async function listSessions(scope: Read, { id, limit, cursor }: SessionList) {
  await readRoutine(scope, { id });
  const sessions = await scope.db.session.findMany({
    where: { workspaceId: scope.workspaceId, routineId: id, ...afterCursor(cursor) },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  return pageOf(sessions.map(sessionRecord), limit);
}

export async function readSession(scope: Read, { id }: { id: string }): Promise<SessionRecord> {
  return sessionRecord(await findSession(scope, id));
}

/** The session as the rules take it, with everything that was said of its single dates. */
export async function readPattern(
  scope: Read,
  { id }: { id: string },
): Promise<SessionPattern & SessionRecord> {
  const [session, exceptions] = await Promise.all([
    findSession(scope, id),
    scope.db.occurrenceException.findMany({
      where: { workspaceId: scope.workspaceId, sessionId: id },
      orderBy: { date: "asc" },
    }),
  ]);
  return { ...sessionRecord(session), exceptions: exceptions.map(exceptionOf) };
}

async function findSession({ db, workspaceId }: Read, id: string): Promise<Session> {
  const session = await db.session.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!session) throw new AppError("not-found");
  return session;
}

function exceptionOf({
  date,
  cancelled,
  reason,
  movedDate,
  movedStart,
  ...row
}: OccurrenceException): Exception {
  const movedTo =
    movedDate && movedStart
      ? {
          date: fromDateColumn(movedDate),
          start: time(movedStart),
          minutes: row.movedMinutes,
          location: row.movedLocation,
        }
      : null;
  return { date: fromDateColumn(date), cancelled, reason, movedTo };
}
