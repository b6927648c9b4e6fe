import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { lockFolder } from "@/scripts/lock";
import { migrate } from "@/scripts/migrations";
import { startPostgres } from "@/scripts/postgres";
import { UNSAFE_BUT_QUICK } from "@/scripts/scratch";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { server: string; template: string };
  }
}

/**
 * Vitest's global set-up for tests on a database: a PostgreSQL that is kept between runs, and in it a migrated
 * template for each state of the migrations. TEST_DATABASE_URL, a superuser's, names another server.
 */
export default async function setUp(project: TestProject) {
  const postgres = process.env.TEST_DATABASE_URL
    ? serverAt(process.env.TEST_DATABASE_URL)
    : await startPostgres({
        folder: `${await ownFolder()}/postgres`,
        password: "test",
        settings: UNSAFE_BUT_QUICK,
      });
  const template = `rota_template_${fingerprint()}`;
  try {
    await createDatabase(postgres.url("postgres"), template);
    await migrate({ admin: postgres.url(template), app: appUrl(postgres.url(template)) });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide("postgres", { server: postgres.url("postgres"), template });
  return postgres.stop;
}

/** The same database as the role with which the app works, which may not change the log. */
export function appUrl(admin: string): string {
  const url = new URL(admin);
  url.username = "rota_app";
  url.password = "test";
  return url.href;
}

/** Runs that go on at once have a PostgreSQL each. */
async function ownFolder(): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = `.rota/test-${number}`;
    if (await lockFolder(folder)) return folder;
  }
}

function serverAt(url: string) {
  const at = (database: string) => Object.assign(new URL(url), { pathname: database }).href;
  return { url: at, stop: async () => {} };
}

async function createDatabase(server: string, name: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name}`);
  await client.end();
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const path of readdirSync("prisma/migrations", { recursive: true, encoding: "utf8" }).sort()) {
    if (path.endsWith(".sql")) hash.update(path).update(readFileSync(`prisma/migrations/${path}`));
  }
  return hash.digest("hex").slice(0, 12);
}
