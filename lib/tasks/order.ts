import "server-only";
import { z } from "zod";
import { invalid } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import type { TaskList, TaskSort } from "./schema";

type Order = TaskList["order"];
type Key = { column: Prisma.Sql; type: Prisma.Sql };

const instant = Prisma.raw("timestamptz");
const instantText = z.iso.datetime({ offset: true });
const dueDate = z.union([z.iso.date(), z.literal(["infinity", "-infinity"])]);

/** By what a list is sorted before its id, with the values that a cursor may hold of it. Migrations index the same. */
const orders: Record<TaskSort, { keys: (order: Order) => Key[]; values: z.ZodType[] }> = {
  created: { keys: () => [{ column: Prisma.sql`t."createdAt"`, type: instant }], values: [instantText] },
  updated: { keys: () => [{ column: Prisma.sql`t."updatedAt"`, type: instant }], values: [instantText] },
  name: {
    keys: () => [{ column: Prisma.sql`lower(t.title)`, type: Prisma.raw("text") }],
    values: [z.string().regex(/^[^\0]*$/)],
  },
  priority: {
    keys: () => [
      {
        column: Prisma.sql`(CASE t.priority WHEN 'low' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END)`,
        type: Prisma.raw("int"),
      },
    ],
    values: [z.int().min(1).max(3)],
  },
  due: { keys: dueKeys, values: [dueDate, z.string().max(5)] },
  position: {
    keys: () => [{ column: Prisma.sql`t.position`, type: Prisma.raw("float8") }],
    values: [z.number()],
  },
};

/** What has no day comes last in both directions, and on its day what has no time. */
function dueKeys(order: Order): Key[] {
  const [never, late] = order === "asc" ? ["infinity", "24:00"] : ["-infinity", ""];
  return [
    {
      column: Prisma.sql`coalesce(t."dueOn", ${Prisma.raw(`'${never}'::date`)})`,
      type: Prisma.raw("date"),
    },
    { column: Prisma.sql`coalesce(t."dueAt", ${Prisma.raw(`'${late}'`)})`, type: Prisma.raw("text") },
  ];
}

type Sorting = Pick<TaskList, "sort" | "order">;

/** The ORDER BY, and `key`: the JSON list by which a cursor remembers a row. */
export function orderOf({ sort, order }: Sorting) {
  const columns = orders[sort].keys(order).map(({ column }) => column);
  const direction = Prisma.raw(order === "asc" ? "ASC" : "DESC");
  const all = [...columns, Prisma.sql`t.id`];
  return {
    by: Prisma.join(all.map((column) => Prisma.sql`${column} ${direction}`)),
    key: Prisma.sql`json_build_array(${Prisma.join(all)})`,
  };
}

/** The where-part that continues after a cursor. Throws invalid for one that is none, or of another order. */
export function afterKey({ sort, order }: Sorting, cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.empty;
  const { keys, values } = orders[sort];
  const said = z.tuple([z.literal(sort), z.literal(order), z.unknown()]).safeParse(jsonIn(cursor));
  const key = z
    .array(z.unknown())
    .length(values.length + 1)
    .safeParse(said.data?.[2]);
  const isKey = key.data?.every((value, index) => (values[index] ?? z.uuid()).safeParse(value).success);
  if (!key.success || !isKey) throw invalid("cursor", "invalidValue");
  const columns = [...keys(order), { column: Prisma.sql`t.id`, type: Prisma.raw("uuid") }];
  const left = Prisma.join(columns.map(({ column }) => column));
  const right = Prisma.join(columns.map(({ type }, index) => Prisma.sql`${key.data[index]}::${type}`));
  return Prisma.sql`AND (${left}) ${Prisma.raw(order === "asc" ? ">" : "<")} (${right})`;
}

export function cursorOf({ sort, order }: Sorting, key: unknown): string {
  return Buffer.from(JSON.stringify([sort, order, key])).toString("base64url");
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}
