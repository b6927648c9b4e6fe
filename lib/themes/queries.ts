import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError, invalid } from "@/lib/platform/errors";
import { afterCursor, type PageInput, pageOf } from "@/lib/platform/page";
import { Prisma } from "@/lib/platform/prisma/client";

export type ThemeRecord = ThemeName & {
  counts: { routines: number; habits: number; tasks: number };
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

export type ThemeName = { id: string; name: string; color: string };

export async function listThemes(scope: Scope<"themes:read">, { limit, cursor }: PageInput) {
  const after = afterCursor(cursor).id?.gt;
  const rest = after ? Prisma.sql`AND t.id > ${after}::uuid` : Prisma.empty;
  return pageOf(await counted(scope, Prisma.sql`${rest} ORDER BY t.id LIMIT ${limit + 1}`), limit);
}

export async function readTheme(scope: Scope<"themes:read">, { id }: { id: string }): Promise<ThemeRecord> {
  const [theme] = await counted(scope, Prisma.sql`AND t.id = ${id}::uuid`);
  if (!theme) throw new AppError("not-found");
  return theme;
}

/** Every theme by name, with what hangs on it. */
export async function overviewThemes(scope: Scope<"themes:read">): Promise<ThemeRecord[]> {
  return counted(scope, Prisma.sql`ORDER BY lower(t.name), t.id`);
}

/** With how many habits that are in use and tasks that are not done it groups. */
export type ThemeAtHand = ThemeName & { habits: number; tasks: number };

/**
 * The query of every theme by name, as the navigation tells it. Nothing that is over is counted: it would grow for ever,
 * and with it the time that every page takes.
 */
export function themesAtHand({ workspaceId }: Pick<Key, "workspaceId">): Prisma.Sql {
  const counts = (table: "Habit" | "Task", which: Prisma.Sql) => Prisma.sql`(
    SELECT x."themeId", count(*)::int AS number FROM ${Prisma.raw(`"${table}"`)} x
    WHERE x."workspaceId" = ${workspaceId}::uuid AND x."themeId" IS NOT NULL AND ${which} GROUP BY x."themeId")`;
  return Prisma.sql`
    SELECT t.id, t.name, t.color, coalesce(h.number, 0) AS habits, coalesce(k.number, 0) AS tasks FROM "Theme" t
    LEFT JOIN ${counts("Habit", Prisma.sql`x."archivedAt" IS NULL`)} h ON h."themeId" = t.id
    LEFT JOIN ${counts("Task", Prisma.sql`x.status IN ('open', 'inProgress')`)} k ON k."themeId" = t.id
    WHERE t."workspaceId" = ${workspaceId}::uuid ORDER BY lower(t.name), t.id`;
}

/** Counted theme by theme, each from an index: Prisma's own counts would read the tables of every workspace. */
function counted({ db, workspaceId }: Key, which: Prisma.Sql) {
  const of = (table: "Routine" | "Habit" | "Task") => Prisma.sql`(SELECT count(*)::int
    FROM ${Prisma.raw(`"${table}"`)} x WHERE x."workspaceId" = t."workspaceId" AND x."themeId" = t.id)`;
  return db.$queryRaw<ThemeRecord[]>`
    SELECT t.id, t.name, t.color, t."createdAt", t."updatedAt", t.version,
      json_build_object('routines', ${of("Routine")}, 'habits', ${of("Habit")}, 'tasks', ${of("Task")}) AS counts
    FROM "Theme" t WHERE t."workspaceId" = ${workspaceId}::uuid ${which}`;
}

const MOST_NAMES = 200;

/** The themes by name, for filters and fields; at most two hundred. */
export async function listThemeNames({ db, workspaceId }: Scope<"themes:read">): Promise<ThemeName[]> {
  return db.theme.findMany({
    where: { workspaceId },
    select: { id: true, name: true, color: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_NAMES,
  });
}

type Key = Pick<Scope, "db" | "workspaceId">;

/**
 * Holds the theme until the transaction's end, so that what is put under it finds it there. Throws invalid where the
 * workspace has no such theme; none asked for is none.
 */
export async function assertTheme(
  { db, workspaceId }: Key,
  themeId: string | null | undefined,
): Promise<void> {
  if (!themeId) return;
  const held = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Theme" WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${themeId}::uuid FOR KEY SHARE`;
  if (held.length === 0) throw invalid("themeId", "noSuchTheme");
}
