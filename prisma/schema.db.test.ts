import pg from "pg";
import { afterAll, describe, expect, inject, test } from "vitest";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { nextMigration } from "@/scripts/schema-engine";
import { run } from "@/scripts/steps";

/** What belongs to people and to the installation, kept whole on every machine of a cluster. A choice, so a list. */
const GLOBAL = [
  "Account",
  "AccountEvent",
  "ApiToken",
  "IdempotencyKey",
  "Quote",
  "RateLimit",
  "SignIn",
  "SigningKey",
  "SpentNonce",
  "User",
  "Workspace",
  "ZoneChange",
];

const MIGRATE = ["--import", "tsx", "scripts/db.ts", "migrate"];

const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await owner.connect();
afterAll(() => owner.end());

async function names(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(sql);
  return rows.map(({ name }) => name).sort();
}

const TABLES = `SELECT oid, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
  AND relkind IN ('r', 'p') AND NOT relispartition AND relname NOT LIKE '\\_%'`;
const WORKSPACE_TABLES = `SELECT t.oid, t.relname, a.attnum FROM (${TABLES}) t
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'workspaceId'`;

describe("the database could be spread over machines by workspace, as Citus asks", () => {
  test("every table is a workspace's or named as global", async () => {
    const workspaceTables = await names(`SELECT relname AS name FROM (${WORKSPACE_TABLES}) w`);

    expect(await names(`SELECT relname AS name FROM (${TABLES}) t`)).toEqual(
      [...GLOBAL, ...workspaceTables].sort(),
    );
    expect(workspaceTables).toEqual(expect.arrayContaining(["Event", "Member", "Routine", "Session"]));
  });

  test("a workspace's row is keyed by its workspace, first", async () => {
    const otherwise = await names(`SELECT relname AS name FROM (${WORKSPACE_TABLES}) w WHERE NOT EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = w.oid AND i.indisprimary AND i.indkey[0] = w.attnum)`);

    expect(otherwise).toEqual([]);
  });

  test("what is unique is unique within a workspace", async () => {
    const otherwise = await names(`SELECT i.indexrelid::regclass::text AS name FROM (${WORKSPACE_TABLES}) w
      JOIN pg_index i ON i.indrelid = w.oid WHERE i.indisunique AND NOT w.attnum = ANY (i.indkey)`);

    expect(otherwise).toEqual([]);
  });

  test("a row points to rows of its own workspace only, and nothing global points into one", async () => {
    const otherwise = await names(`SELECT f.conname AS name FROM pg_constraint f
      JOIN (${WORKSPACE_TABLES}) target ON target.oid = f.confrelid
      LEFT JOIN (${WORKSPACE_TABLES}) source ON source.oid = f.conrelid
      WHERE f.contype = 'f' AND coalesce(
        array_position(f.conkey, source.attnum) IS DISTINCT FROM array_position(f.confkey, target.attnum)
        OR array_position(f.conkey, source.attnum) IS NULL, true)`);

    expect(otherwise).toEqual([]);
  });

  test("no key sets anything to null or to a default when its row goes", async () => {
    const otherwise = await names(
      "SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND confdeltype IN ('n', 'd')",
    );

    expect(otherwise).toEqual([]);
  });

  test("there are no triggers", async () => {
    expect(await names("SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal")).toEqual([]);
  });
});

describe("migrations", () => {
  async function withEmptyDatabase<T>(name: string, work: (url: string) => Promise<T>): Promise<T> {
    const server = new pg.Client({ connectionString: inject("postgres").server });
    await server.connect();
    await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${name}`);
    const url = Object.assign(new URL(inject("postgres").server), { pathname: name }).href;
    return work(url).finally(async () => {
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    });
  }

  test("say all that schema.prisma says", async () => {
    const missing = await withEmptyDatabase("rota_test_diff", nextMigration);

    expect(missing).toContain("This is an empty migration");
  });

  test("bring no account, and no row of anybody's", async () => {
    const filled = await withEmptyDatabase("rota_test_bare", async (url) => {
      await run(MIGRATE, { DATABASE_ADMIN_URL: url });
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<{ name: string; rows: string }>(
        `SELECT relname AS name, (xpath('//n/text()', query_to_xml(
           format('SELECT count(*) AS n FROM public.%I', relname), false, true, '')))[1]::text AS rows
         FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
      );
      await client.end();
      return rows.filter(({ rows }) => rows !== "0").map(({ name }) => name);
    });

    expect(filled).toEqual(["_prisma_migrations"]);
  });

  test("run once where two processes start at the same time", async () => {
    const answers = await withEmptyDatabase("rota_test_migrate", (url) =>
      Promise.all([1, 2].map(() => run(MIGRATE, { DATABASE_ADMIN_URL: url }))),
    );

    const told = answers.map(({ output }) => output.trim()).sort();
    expect(told).toEqual([expect.stringMatching(/^Applied \d/), "The database is up to date."]);
  });
});

describe("the app's role", () => {
  const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
  test("cannot change the log of a workspace, nor what a table is", async () => {
    await app.connect();
    const attempts = [
      `UPDATE "Event" SET "verb" = 'x'`,
      `DELETE FROM "Event"`,
      `DELETE FROM "Event_default"`,
      `TRUNCATE "Event"`,
      `DROP TABLE "Session"`,
      `ALTER TABLE "Session" DROP CONSTRAINT "Session_minutes_check"`,
      `CREATE TABLE "Mine" ()`,
      `DELETE FROM "_prisma_migrations"`,
    ];

    const codes: string[] = [];
    for (const attempt of attempts) {
      codes.push(await app.query(attempt).then(String, ({ code }: { code: string }) => code));
    }

    await app.end();
    expect(codes).toEqual(attempts.map(() => "42501"));
  });
});

describe("the database itself refuses", () => {
  async function refusal(change: string): Promise<string | undefined> {
    const world = await theWorld();
    const scope = await scopeOf(world.ana, "routines:write");
    const routine = await aRoutine(scope);
    await aSession(scope, routine.id);
    return owner.query(change).then(
      () => undefined,
      ({ constraint }: { constraint?: string }) => constraint,
    );
  }

  test.each([
    [`UPDATE "Session" SET "minutes" = 0`, "Session_minutes_check"],
    [`UPDATE "Session" SET "minutes" = 1441`, "Session_minutes_check"],
    [`UPDATE "Session" SET "start" = '25:00'`, "Session_start_check"],
    [`UPDATE "Session" SET "weekday" = 'XX'`, "Session_weekday_check"],
    [`UPDATE "Session" SET "everyWeeks" = 0`, "Session_everyWeeks_check"],
    [`UPDATE "Session" SET "title" = '  '`, "Session_title_check"],
    [`UPDATE "Session" SET "startsOn" = '2026-03-02', "endsOn" = '2026-03-01'`, "Session_term_check"],
    [`UPDATE "Routine" SET "dayStart" = "dayEnd"`, "Routine_window_check"],
    [`UPDATE "Routine" SET "dayEnd" = '24:01'`, "Routine_window_check"],
    [`UPDATE "Routine" SET "slotMinutes" = 4`, "Routine_slotMinutes_check"],
    [`UPDATE "Routine" SET "hiddenDays" = '{SU,XX}'`, "Routine_hiddenDays_check"],
    [`UPDATE "Routine" SET "color" = 'Red; --'`, "Routine_color_check"],
    [`UPDATE "User" SET "email" = 'Ana@Example.org' WHERE "name" = 'Ana'`, "User_email_check"],
    [`UPDATE "User" SET "dayStart" = '24:00'`, "User_dayStart_check"],
    [`UPDATE "Workspace" SET "slug" = 'a/b' WHERE "slug" = 'home'`, "Workspace_slug_check"],
  ])("%s", async (change, constraint) => {
    expect(await refusal(change)).toBe(constraint);
  });
});
