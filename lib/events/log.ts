import "server-only";
import { z } from "zod";
import { can, roleOf } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, isCalendarDate } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { instantOf } from "@/lib/calendar/zone";
import { idsFrom, timeOf } from "@/lib/platform/id";
import { idIn, type Page, pageOf } from "@/lib/platform/page";
import { Prisma } from "@/lib/platform/prisma/client";
import type { EventFilter } from "./filter";
import { kindsForEditors } from "./kinds";
import type { Changes } from "./record";

export type LogLine = ReturnType<typeof line>;

type Read = Scope<"events:read">;
type Row = {
  id: string;
  at: Date;
  actorId: string;
  actorName: string | null;
  verb: string;
  subject: { kind: string; id: string; title: string };
  changes: Changes;
};

/** What is logged of a person whatever workspace they are in, that an admin of one sees too. */
const ACCOUNT_VERBS = ["signedIn", "signedOut"];

/** The newest lines are of late; the months before are opened only where those do not fill a page (days). */
const LATE = 45;
const DAY_MS = 86_400_000;

/** The log, newest first, as far as the reader may see it. */
export async function listEvents(scope: Read, filter: EventFilter): Promise<Page<LogLine>> {
  const rows = isNarrow(filter) ? [] : await readLines(scope, filter, lateUntil(filter.cursor, scope.now));
  const all = rows.length > filter.limit ? rows : await readLines(scope, filter, Prisma.sql`TRUE`);
  return pageOf(all.map(line), filter.limit);
}

/** Only few of the lines are asked for, which may lie anywhere. */
function isNarrow({ subject, actor, verb, from, to }: EventFilter): boolean {
  return [subject, actor, verb, from, to].some((asked) => asked !== undefined);
}

/** What was logged shortly before a page ends, or before now: of both ends, so that no month to come is opened either. */
function lateUntil(cursor: string | undefined, now: Date): Prisma.Sql {
  const last = idIn(cursor);
  const end = last === null ? new Date(now.getTime() + DAY_MS) : timeOf(last);
  return Prisma.sql`id >= ${idsFrom(new Date(end.getTime() - LATE * DAY_MS))}::uuid
    AND id < ${idsFrom(new Date(end.getTime() + DAY_MS))}::uuid`;
}

async function readLines(scope: Read, filter: EventFilter, within: Prisma.Sql): Promise<Row[]> {
  const filters = Prisma.join([within, ...conditions(scope, filter)], " AND ");
  const most = filter.limit + 1;
  const ofWorkspace = Prisma.sql`
    SELECT id, at, "actorId", verb, changes,
      json_build_object('kind', "subjectKind", 'id', "subjectId", 'title', "subjectTitle") AS subject
    FROM "Event" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND ${filters}
    ORDER BY id DESC LIMIT ${most}`;
  return scope.db.$queryRaw<Row[]>`
    SELECT e.*, u.name AS "actorName"
    FROM (SELECT * FROM ((${ofWorkspace}) ${ofPeople(scope, filter, within, most)}) log
          ORDER BY id DESC LIMIT ${most}) e
    LEFT JOIN "User" u ON u.id = e."actorId"
    ORDER BY e.id DESC`;
}

/** Sign-ins, sign-outs and tokens of the members, from when they came on. */
function ofPeople(scope: Read, filter: EventFilter, within: Prisma.Sql, most: number): Prisma.Sql {
  if (!can(roleOf(scope.role), "workspace:manage")) return Prisma.empty;
  const filters = Prisma.join([within, ...accountConditions(scope, filter)], " AND ");
  return Prisma.sql`UNION ALL (
    SELECT a.id, a.at, a."actorId", a.verb, a.changes::jsonb, a.subject::json
    FROM "Member" m CROSS JOIN LATERAL (
      SELECT * FROM "AccountEvent"
      WHERE "actorId" = m."userId" AND at >= m."createdAt"
        AND (verb IN (${Prisma.join(ACCOUNT_VERBS)}) OR subject->>'kind' IN ('token', 'key')) AND ${filters}
      ORDER BY id DESC LIMIT ${most}
    ) a WHERE m."workspaceId" = ${scope.workspaceId}::uuid)`;
}

function conditions(scope: Read, filter: EventFilter): Prisma.Sql[] {
  const { subject } = filter;
  const all = shared(scope, filter);
  if (!can(roleOf(scope.role), "workspace:manage"))
    all.push(Prisma.sql`"subjectKind" IN (${Prisma.join(kindsForEditors)})`);
  if (subject !== undefined)
    all.push(
      isId(subject) ? Prisma.sql`"subjectId" = ${subject}::uuid` : Prisma.sql`"subjectKind" = ${subject}`,
    );
  return all;
}

function accountConditions(scope: Read, filter: EventFilter): Prisma.Sql[] {
  const { subject } = filter;
  const all = shared(scope, filter);
  if (subject !== undefined) all.push(Prisma.sql`subject->>${isId(subject) ? "id" : "kind"} = ${subject}`);
  return all;
}

/** Times are asked of the ids, which begin with them: so the database opens no month that cannot answer. */
function shared({ timeZone }: Read, { actor, verb, from, to, cursor }: EventFilter): Prisma.Sql[] {
  const all: Prisma.Sql[] = [Prisma.sql`TRUE`];
  if (actor !== undefined) all.push(Prisma.sql`"actorId" = ${actor}::uuid`);
  if (verb !== undefined) all.push(Prisma.sql`verb = ${verb}`);
  if (from !== undefined) all.push(Prisma.sql`id >= ${idsFrom(momentOf(from, timeZone))}::uuid`);
  if (to !== undefined) all.push(Prisma.sql`id < ${idsFrom(momentOf(dayAfter(to), timeZone))}::uuid`);
  const last = idIn(cursor);
  if (last !== null) all.push(Prisma.sql`id < ${last}::uuid`);
  return all;
}

function momentOf(text: string, zone: string): Date {
  return isCalendarDate(text) ? instantOf(text, time("00:00"), zone) : new Date(text);
}

function dayAfter(to: string): CalendarDate | string {
  return isCalendarDate(to) ? addDays(to, 1) : to;
}

function isId(subject: string): boolean {
  return z.uuid().safeParse(subject).success;
}

function line({ actorId, actorName, ...event }: Row) {
  return { ...event, actor: { id: actorId, name: actorName } };
}
