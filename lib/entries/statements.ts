import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { calendarDate } from "@/lib/calendar/schema";
import { insertEvents } from "@/lib/events/record-sql";
import { SETTLED_DAYS } from "@/lib/habits/streak-mark";
import { newIds } from "@/lib/platform/id";
import { Prisma } from "@/lib/platform/prisma/client";
import type { EntryInput, EntryKey } from "./schema";

type Tick = Scope<"habits:tick">;

/** An entry as a statement answers it and the log keeps it; `at` is RFC 3339. */
export const storedEntry = z.object({
  id: z.uuid(),
  status: z.enum(["done", "skipped"]),
  value: z.number().nullable(),
  note: z.string().nullable(),
  at: z.string(),
  version: z.int(),
});
export type StoredEntry = z.output<typeof storedEntry>;

/** What became of a tick: `put` where it changed something, `same` where it is what stood there. */
export type Ticked = {
  startsOn: CalendarDate;
  fits: boolean;
  put: StoredEntry | null;
  same: StoredEntry | null;
};

/**
 * A tick with its line in the log, in one statement: its day's version says what the value is. It writes nothing
 * where the entry is not the one that it read, which another device has changed meanwhile.
 */
export function tickStatement(scope: Tick, { id, date, status, value, note }: EntryInput): Prisma.Sql {
  const [entryId] = newIds(scope.now, 1);
  const number = Prisma.sql`${value ?? null}::float8`;
  const words = note === undefined ? Prisma.sql`old.note` : Prisma.sql`${note || null}::text`;
  return Prisma.sql`
    WITH habit AS (
      SELECT h.*, v.measure, v.goal, v.kind,
        v.measure <> 'yesNo' OR ${number} IS NULL OR ${number} = trunc(${number}) AS fits
      FROM "Habit" h CROSS JOIN LATERAL (
        SELECT v.measure, v.goal, v.schedule->>'kind' AS kind FROM "HabitVersion" v
        WHERE v."workspaceId" = h."workspaceId" AND v."habitId" = h.id AND v."from" <= ${date}::date
          OR v."workspaceId" = h."workspaceId" AND v."habitId" = h.id AND v."from" = h."startsOn"
        ORDER BY v."from" DESC LIMIT 1) v
      WHERE ${isHabit(scope, id)}),
    old AS (SELECT e.* FROM "HabitEntry" e WHERE ${isOwn(scope, { id, date })}),
    said AS (
      SELECT ${status}::text AS status, ${words} AS note, CASE
        WHEN ${status}::text = 'skipped' THEN NULL
        WHEN h.measure <> 'yesNo' THEN coalesce(${number}, h.goal)
        WHEN h.kind = 'quota' THEN coalesce(${number}, 1)
        ELSE ${number} END AS value
      FROM habit h LEFT JOIN old ON true WHERE h.fits AND h."startsOn" <= ${date}::date),
    put AS (
      INSERT INTO "HabitEntry" AS e ("workspaceId", id, "habitId", "userId", date, status, value, note, at, "updatedAt")
      SELECT ${scope.workspaceId}::uuid, ${entryId}::uuid, ${id}::uuid, ${scope.userId}::uuid, ${date}::date,
        said.status, said.value, said.note, ${scope.now}::timestamptz, ${scope.now}::timestamptz FROM said
      ON CONFLICT ("workspaceId", "habitId", "userId", date) DO UPDATE
        SET status = excluded.status, value = excluded.value, note = excluded.note, at = excluded.at,
          "updatedAt" = excluded."updatedAt", version = e.version + 1
        WHERE e.version = (SELECT old.version FROM old)
          AND (e.status, e.value, e.note) IS DISTINCT FROM (excluded.status, excluded.value, excluded.note)
      RETURNING e.*),
    event AS (${insertEvents(scope, {
      verb: Prisma.sql`CASE put.status WHEN 'done' THEN 'ticked' ELSE 'skipped' END`,
      ...ofHabit,
      changes: changesOf(date, json("old"), json("put")),
      from: Prisma.sql`put CROSS JOIN habit LEFT JOIN old ON true`,
    })})
    ${unmark(scope, date, Prisma.sql`put CROSS JOIN habit`)}
    SELECT to_char(h."startsOn", 'YYYY-MM-DD') AS "startsOn", h.fits, (SELECT ${json("put")} FROM put) AS put,
      (SELECT ${json("old")} FROM old, said WHERE (old.status, old.value, old.note)
        IS NOT DISTINCT FROM (said.status, said.value, said.note)) AS same
    FROM habit h`;
}

/** Takes an entry away with its line in the log; answers no row where there is no such habit. */
export function clearStatement(scope: Tick, { id, date }: EntryKey): Prisma.Sql {
  return Prisma.sql`
    WITH habit AS (SELECT h.id, h.title FROM "Habit" h WHERE ${isHabit(scope, id)}),
    gone AS (DELETE FROM "HabitEntry" e WHERE ${isOwn(scope, { id, date })} RETURNING e.*),
    event AS (${insertEvents(scope, {
      verb: Prisma.sql`'cleared'`,
      ...ofHabit,
      changes: changesOf(date, json("gone"), Prisma.sql`NULL::jsonb`),
      from: Prisma.sql`gone CROSS JOIN habit`,
    })})
    ${unmark(scope, date, Prisma.sql`gone CROSS JOIN habit`)}
    SELECT habit.id FROM habit`;
}

/** What a day was changed from and to. */
export type EntryChange = { from: StoredEntry | null; to: StoredEntry | null };

const ofEntry = z.object({
  date: z.object({ to: calendarDate }),
  entry: z.object({ from: storedEntry.nullable(), to: storedEntry.nullable() }),
});

/** What a line of the log says of a habit's day; null where it is of something else. */
export function changeOfDay(changes: unknown): { date: CalendarDate; entry: EntryChange } | null {
  const said = ofEntry.safeParse(changes);
  return said.success ? { date: said.data.date.to, entry: said.data.entry } : null;
}

/** Puts an entry back as it was before a change, id and version and all; answers no row where it was touched since. */
export function putBackStatement(scope: Tick, key: EntryKey, { from, to }: EntryChange): Prisma.Sql {
  return Prisma.sql`
    WITH habit AS (SELECT h.id, h.title FROM "Habit" h WHERE ${isHabit(scope, key.id)}),
    put AS (${putBack(scope, key, { from, to })}),
    event AS (${insertEvents(scope, {
      verb: Prisma.sql`'restored'`,
      ...ofHabit,
      changes: changesOf(key.date, Prisma.sql`${to}::jsonb`, Prisma.sql`${from}::jsonb`),
      from: Prisma.sql`put CROSS JOIN habit`,
    })})
    ${unmark(scope, key.date, Prisma.sql`put CROSS JOIN habit`)}
    SELECT put.id FROM put`;
}

function putBack(scope: Tick, key: EntryKey, { from, to }: EntryChange): Prisma.Sql {
  const untouched = to
    ? Prisma.sql`${isOwn(scope, key)} AND e.version = ${to.version} AND e.at = ${to.at}::timestamptz`
    : Prisma.sql`false`;
  if (!from) return Prisma.sql`DELETE FROM "HabitEntry" e WHERE ${untouched} RETURNING e.id`;
  const { id, status, value, note, at, version } = from;
  if (to)
    return Prisma.sql`
      UPDATE "HabitEntry" e SET status = ${status}, value = ${value}, note = ${note}, at = ${at}::timestamptz,
        "updatedAt" = ${scope.now}::timestamptz, version = ${version}
      WHERE ${untouched} RETURNING e.id`;
  return Prisma.sql`
    INSERT INTO "HabitEntry" ("workspaceId", id, "habitId", "userId", date, status, value, note, at, "updatedAt", version)
    SELECT ${scope.workspaceId}::uuid, ${id}::uuid, habit.id, ${scope.userId}::uuid, ${key.date}::date, ${status},
      ${value}::float8, ${note}, ${at}::timestamptz, ${scope.now}::timestamptz, ${version}::int FROM habit
    ON CONFLICT ("workspaceId", "habitId", "userId", date) DO NOTHING RETURNING id`;
}

const ofHabit = { kind: "habit", id: Prisma.sql`habit.id`, title: Prisma.sql`habit.title` };

function isHabit({ workspaceId }: Tick, id: string): Prisma.Sql {
  return Prisma.sql`h."workspaceId" = ${workspaceId}::uuid AND h.id = ${id}::uuid`;
}

function isOwn({ workspaceId, userId }: Tick, { id, date }: EntryKey): Prisma.Sql {
  return Prisma.sql`e."workspaceId" = ${workspaceId}::uuid AND e."habitId" = ${id}::uuid
    AND e."userId" = ${userId}::uuid AND e.date = ${date}::date`;
}

/** What was counted up to a day that is long over is counted anew where such a day changes. */
function unmark({ workspaceId, userId, today }: Tick, date: CalendarDate, changed: Prisma.Sql): Prisma.Sql {
  if (date > addDays(today, -SETTLED_DAYS)) return Prisma.empty;
  return Prisma.sql`, unmarked AS (
    INSERT INTO "StreakMark" AS s ("workspaceId", "habitId", "userId", revision)
    SELECT ${workspaceId}::uuid, habit.id, ${userId}::uuid, 1 FROM ${changed}
    ON CONFLICT ("workspaceId", "habitId", "userId") DO UPDATE
      SET revision = s.revision + 1, until = NULL, length = NULL, basis = NULL,
        "strengthUntil" = NULL, strength = NULL, "strengthBasis" = NULL)`;
}

/** A row of `HabitEntry` under that name; null where an outer join found none. */
function json(row: "old" | "put" | "gone"): Prisma.Sql {
  const e = Prisma.raw(row);
  return Prisma.sql`CASE WHEN ${e}.id IS NOT NULL THEN jsonb_build_object('id', ${e}.id, 'status', ${e}.status,
    'value', ${e}.value, 'note', ${e}.note, 'at', ${e}.at, 'version', ${e}.version) END`;
}

function changesOf(date: CalendarDate, from: Prisma.Sql, to: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`jsonb_build_object('date', jsonb_build_object('to', ${date}::text),
    'entry', jsonb_build_object('from', ${from}, 'to', ${to}))`;
}
