import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { productList } from "@/lib/groceries/products/schema";
import { searchProducts } from "@/lib/groceries/products/search";
import { Prisma } from "@/lib/platform/prisma/client";
import { listTasks } from "@/lib/tasks/queries";
import { taskList } from "@/lib/tasks/schema";
import { searchFor } from "@/lib/tasks/words";

export type Find = {
  kind: "habit" | "session" | "member" | "task" | "product";
  id: string;
  name: string;
  /** The routine that a session is in. */
  routineId: string | null;
};

/** Of each kind. */
const MOST = 5;

/** What has the words typed: habits, sessions and members by name, tasks and products as their own lists search them. */
export async function findAnything(scope: Scope<"today:read">, typed: string): Promise<Find[]> {
  const q = typed.trim().slice(0, 100);
  if (q === "") return [];
  const [named, tasks, products] = await Promise.all([
    findNamed(scope, q),
    listTasks(scope, taskList.parse({ q, limit: MOST, sort: "updated", order: "desc" })),
    searchProducts(scope, { ...productList.parse({ limit: MOST, active: "true" }), q }),
  ]);
  return [
    ...named,
    ...tasks.items.map(({ id, title }): Find => ({ kind: "task", id, name: title, routineId: null })),
    ...products.items.map(({ id, name }): Find => ({ kind: "product", id, name, routineId: null })),
  ];
}

/** In one round trip, what is over or archived last; a session of several weekdays is found once. */
async function findNamed({ db, workspaceId }: Scope<"today:read">, q: string): Promise<Find[]> {
  const { words, parts } = searchFor(q);
  const has = (name: Prisma.Sql) =>
    Prisma.join(
      [
        ...(words === null
          ? []
          : [Prisma.sql`to_tsvector('simple', ${name}) @@ to_tsquery('simple', ${words})`]),
        ...parts.map((part) => Prisma.sql`strpos(lower(${name}), ${part}) > 0`),
        Prisma.sql`TRUE`,
      ],
      " AND ",
    );
  return db.$queryRaw<Find[]>`
    (SELECT 'habit' AS kind, h.id, h.title AS name, NULL::uuid AS "routineId" FROM "Habit" h
      WHERE h."workspaceId" = ${workspaceId}::uuid AND ${has(Prisma.sql`h.title`)}
      ORDER BY h."archivedAt" IS NOT NULL, h.position, h.id LIMIT ${MOST})
    UNION ALL
    (SELECT 'session', s.id, s.title, s."routineId" FROM (
        SELECT DISTINCT ON (s."routineId", s.title) s.id, s.title, s."routineId", r."archivedAt" FROM "Session" s
        JOIN "Routine" r ON r."workspaceId" = s."workspaceId" AND r.id = s."routineId"
        WHERE s."workspaceId" = ${workspaceId}::uuid AND ${has(Prisma.sql`s.title`)}
        ORDER BY s."routineId", s.title, s.id
      ) s ORDER BY s."archivedAt" IS NOT NULL, s.title, s.id LIMIT ${MOST})
    UNION ALL
    (SELECT 'member', m.id, u.name, NULL FROM "Member" m JOIN "User" u ON u.id = m."userId"
      WHERE m."workspaceId" = ${workspaceId}::uuid AND ${has(Prisma.sql`u.name`)}
      ORDER BY u.name, m.id LIMIT ${MOST})`;
}
