import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { type CalendarDate, fromDateColumn, isCalendarDate, toDateColumn } from "@/lib/calendar/date";
import { titleOfHabit } from "@/lib/habits/queries";
import { invalid } from "@/lib/platform/errors";
import type { HabitEntry } from "@/lib/platform/prisma/client";
import type { EntryKey, EntryList } from "./schema";

type Read = Scope<"habits:read">;
export type EntryRecord = ReturnType<typeof entryRecord>;

/** `at` is when it was ticked. */
export function entryRecord(entry: HabitEntry) {
  return {
    id: entry.id,
    habitId: entry.habitId,
    userId: entry.userId,
    date: fromDateColumn(entry.date),
    status: entry.status === "skipped" ? ("skipped" as const) : ("done" as const),
    value: entry.value,
    note: entry.note,
    at: entry.at,
    version: entry.version,
  };
}

/** A habit's entries by date: everybody's, or one member's. `id` is the habit's. */
export async function listEntries(scope: Read, { id, from, to, member, limit, cursor }: EntryList) {
  if (from && to && to < from) throw invalid("to", "endsBeforeStart");
  const [, rows] = await Promise.all([
    titleOfHabit(scope, id),
    scope.db.habitEntry.findMany({
      where: {
        workspaceId: scope.workspaceId,
        habitId: id,
        ...(member !== undefined && { userId: member }),
        date: { ...(from && { gte: toDateColumn(from) }), ...(to && { lte: toDateColumn(to) }) },
        ...after(cursor),
      },
      orderBy: [{ date: "asc" }, { userId: "asc" }],
      take: limit + 1,
    }),
  ]);
  const items = rows.slice(0, limit).map(entryRecord);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}

/** What the reader said of one day; null where it was nothing. */
export async function readOwnEntry(scope: Read, { id, date }: EntryKey): Promise<EntryRecord | null> {
  const key = { workspaceId: scope.workspaceId, habitId: id, userId: scope.userId, date: toDateColumn(date) };
  const [, entry] = await Promise.all([
    titleOfHabit(scope, id),
    scope.db.habitEntry.findUnique({ where: { workspaceId_habitId_userId_date: key } }),
  ]);
  return entry && entryRecord(entry);
}

function cursorOf({ date, userId }: { date: CalendarDate; userId: string }): string {
  return Buffer.from(`${date} ${userId}`, "latin1").toString("base64url");
}

function after(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [date = "", userId = ""] = Buffer.from(cursor, "base64url").toString("latin1").split(" ");
  if (!isCalendarDate(date) || !z.uuid().safeParse(userId).success) throw invalid("cursor", "invalidValue");
  const day = toDateColumn(date);
  return { OR: [{ date: { gt: day } }, { date: day, userId: { gt: userId } }] };
}
