import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { day } from "@/lib/calendar/date";
import type { Prisma } from "@/lib/platform/prisma/client";
import { habitRowsSql, hoursSql } from "@/lib/statistics/load-habits";
import { taskSumsSql } from "@/lib/statistics/tasks";
import type { Household } from "./household";
import { median } from "./load";
import { atMost, type Row } from "./report";

const ROUNDS = 15;

/** The statistics of all time over 100 000 entries and 10 000 tasks, beside what their SQL alone takes in psql. */
export async function measureStatistics({ url, cookie, workspace, database }: Household): Promise<Row[]> {
  const queries = await queriesOf(workspace, database);
  const page = `${url}/w/${workspace}/statistics?range=all`;
  const [pages, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    pages.push(await timed(page, cookie));
    floors.push(inPsql(database, queries));
  }
  return [
    atMost(
      "the statistics page, all time, 100 000 entries / its SQL in psql",
      median(pages.slice(3)),
      median(floors.slice(3)),
      "ms",
      2,
    ),
  ];
}

async function queriesOf(slug: string, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query(
    `SELECT w.id AS "workspaceId", m."userId", current_date::text AS today
     FROM "Workspace" w JOIN "Member" m ON m."workspaceId" = w.id WHERE w.slug = $1`,
    [slug],
  );
  await client.end();
  const { today, ...key } = rows[0];
  const on = day(today);
  return [
    habitRowsSql(key, on, undefined),
    hoursSql(key, { from: null, to: on }, undefined),
    taskSumsSql(key, { on, from: null, theme: undefined }),
  ]
    .map(written)
    .join(";\n");
}

/** With its values in their places, as psql takes it. */
function written({ text, values }: Prisma.Sql): string {
  return text.replace(/\$(\d+)/g, (_, number) => {
    const value = values[Number(number) - 1];
    return value === null || value === undefined ? "NULL" : pg.escapeLiteral(String(value));
  });
}

/** The sum of what psql says that each took, sent and received. */
function inPsql(database: string, queries: string): number {
  const folder = mkdtempSync(join(tmpdir(), "rota-bench-"));
  const file = join(folder, "statistics.sql");
  writeFileSync(file, `\\timing on\n\\o ${join(folder, "answer")}\n${queries};\n`);
  try {
    const said = execFileSync("psql", ["-XqAt", "-d", database, "-f", file], { encoding: "utf8" });
    return [...said.matchAll(/Time: ([\d.]+) ms/g)].reduce((sum, [, time]) => sum + Number(time), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(page: string, cookie: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(page, { headers: { cookie } });
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  await response.arrayBuffer();
  return performance.now() - start;
}
