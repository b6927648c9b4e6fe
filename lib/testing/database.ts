import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeEach, inject } from "vitest";
import { appUrl } from "./postgres";

// Each file of database tests begins here: a clone of the migrated template, which the app then finds in its
// environment with a data folder of its own, and which is empty before each test.

const { server, template } = inject("postgres");
const name = `rota_test_${process.env.VITEST_POOL_ID}`;
const admin = Object.assign(new URL(server), { pathname: name }).href;

await cloneTemplate();
process.env.DATABASE_URL = appUrl(admin);
process.env.DATABASE_ADMIN_URL = admin;
process.env.ROTA_DATA = mkdtempSync(join(tmpdir(), "rota-data-"));
process.env.LOG_LEVEL ||= "fatal";
process.env.AUTH_SECRET = "a secret that only the tests know, and they tell";

const owner = new pg.Client({ connectionString: admin });
await owner.connect();
await owner.query(emptyTables(await tableNames()));

beforeEach(async () => {
  await owner.query("SELECT pg_temp.empty_tables()");
});

afterAll(async () => {
  await owner.end();
  rmSync(process.env.ROTA_DATA ?? "", { recursive: true, force: true });
});

async function cloneTemplate() {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  await client.end();
}

async function tableNames(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
     AND relkind IN ('r', 'p') AND NOT relispartition AND relname NOT LIKE '\\_%'`,
  );
  return rows.map((row) => row.name);
}

/**
 * A function of this session that deletes from the tables that hold anything, in any order, since all are empty then.
 * TRUNCATE makes new files for each table and index, which took longer than most tests.
 */
function emptyTables(tables: string[]): string {
  const each = tables.map((table) => {
    const name = pg.escapeIdentifier(table);
    return `IF EXISTS (SELECT FROM ${name}) THEN DELETE FROM ${name}; END IF;`;
  });
  return `CREATE FUNCTION pg_temp.empty_tables() RETURNS void LANGUAGE plpgsql
    SET session_replication_role = replica AS $$ BEGIN ${each.join("\n")} END $$`;
}
