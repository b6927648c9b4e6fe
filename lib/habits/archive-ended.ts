import "server-only";
import type { JobScope } from "@/lib/auth/scope";
import { type CalendarDate, fromDateColumn } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";
import { Prisma } from "@/lib/platform/prisma/client";

type Ended = {
  workspaceId: string;
  id: string;
  endsOn: Date;
  members: { timeZone: string; dayStart: string }[];
};

/**
 * Archives habits from the day after their last one on, once that has come for every member. It only makes stored what
 * reading tells anyway, so it leaves no line in the log; an end by count is left to reading, which counts.
 */
export async function archiveEnded({ db, now }: JobScope): Promise<void> {
  const ended = await db.$queryRaw<Ended[]>`
    SELECT h."workspaceId", h.id, h."endsOn",
      json_agg(json_build_object('timeZone', u."timeZone", 'dayStart', u."dayStart")) AS members
    FROM "Habit" h
    JOIN "Member" m ON m."workspaceId" = h."workspaceId"
    JOIN "User" u ON u.id = m."userId"
    WHERE h."archivedAt" IS NULL AND h."endsOn" <= ${now}::timestamptz::date
    GROUP BY h."workspaceId", h.id`;
  const over = ended.filter(({ endsOn, members }) => isOver(fromDateColumn(endsOn), members, now));
  if (over.length === 0) return;
  const keys = over.map(({ workspaceId, id }) => Prisma.sql`(${workspaceId}::uuid, ${id}::uuid)`);
  await db.$executeRaw`
    UPDATE "Habit" SET "archivedAt" = ${now}::timestamptz
    WHERE "archivedAt" IS NULL AND ("workspaceId", id) IN (${Prisma.join(keys)})`;
}

function isOver(endsOn: CalendarDate, members: Ended["members"], now: Date): boolean {
  return members.every(({ timeZone, dayStart }) => endsOn < todayIn(timeZone, time(dayStart), now));
}
