import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { setPhoto } from "@/lib/groceries/photos/mutations";
import { prisma } from "@/lib/platform/db";
import { aProduct } from "@/lib/testing/groceries";
import { aPhoto } from "@/lib/testing/photos";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { Refusal } from "./refusal";
import { restoreBackup } from "./restore-backup";
import { takeBackup } from "./take-backup";

const from = process.env.DATABASE_ADMIN_URL ?? "";
const to = Object.assign(new URL(inject("postgres").server), { pathname: "rota_test_restored" }).href;
const data = process.env.ROTA_DATA ?? "";
let folder: string;
let restored: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-backup-"));
  restored = join(folder, "data");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

/** The whole content of a database, as texts. */
async function contentOf(url: string) {
  const content: Record<string, unknown> = {};
  const tables = await ask<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
     AND relkind IN ('r', 'p') AND NOT relispartition AND relname NOT LIKE '\\_%' ORDER BY relname`,
  );
  for (const { name } of tables) content[name] = await ask(url, `SELECT t::text FROM "${name}" t ORDER BY 1`);
  return content;
}

test("a backup brings everything back exactly, and only into an empty database", async () => {
  const file = join(folder, "backup.gz");
  const world = await theWorld();
  const scope = await scopeOf(world.ana, "routines:write");
  const { id } = await aRoutine(scope, { name: "Übungen \\N \"x\" 'y' 🎓\u2028", hiddenDays: ["SA", "SU"] });
  await aSession(scope, id, { person: 'Dr. O\'Hara {II}, "Sr"' });
  await ask(
    from,
    `INSERT INTO "Event" SELECT '${world.home.id}', gen_random_uuid(), now(), '${world.ana.id}', 'created', 'x',
     gen_random_uuid(), 't', 'null' FROM generate_series(1, 1201)`,
  );

  const products = await scopeOf(world.ana, "products:write");
  const product = await aProduct(products);
  await setPhoto(products, { id: product.id }, { bytes: await aPhoto(), mediaType: "image/jpeg" });

  await takeBackup(from, data, file);
  await ask(inject("postgres").server, "DROP DATABASE IF EXISTS rota_test_restored WITH (FORCE)");
  await ask(
    inject("postgres").server,
    `CREATE DATABASE rota_test_restored TEMPLATE ${inject("postgres").template}`,
  );
  writeFileSync(`${file}.half`, readFileSync(file).subarray(0, 2000));
  await expect(restoreBackup(to, restored, `${file}.half`)).rejects.toThrow("no whole backup");
  await restoreBackup(to, restored, file);

  expect(await contentOf(to)).toEqual(await contentOf(from));
  const photos = readdirSync(join(data, "photos", world.home.id)).map((name) =>
    join("photos", world.home.id, name),
  );
  expect(photos).toHaveLength(2);
  for (const path of photos) {
    expect(readFileSync(join(restored, path)).equals(readFileSync(join(data, path)))).toBe(true);
  }
  expect(await prisma().event.count()).toBeGreaterThan(1200);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(restoreBackup(to, restored, file)).rejects.toThrow(Refusal);
});
