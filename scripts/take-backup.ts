import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import type { BackupRow } from "./backup-file";

const ROWS_AT_ONCE = 1000;

/**
 * Writes everything that is in the database at this one moment, and the photos that it names, into a compressed file
 * for its owner's eyes.
 */
export async function takeBackup(url: string, dataFolder: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const target = createWriteStream(file, { mode: 0o600, flags: "wx" });
    await pipeline(Readable.from(linesOf(client, dataFolder)), createGzip(), target);
  } finally {
    await client.end();
  }
}

async function* linesOf(client: pg.Client, dataFolder: string) {
  const { rows: migrations } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY name`,
  );
  const names = migrations.map(({ name }) => name);
  yield line({ rotaBackup: 1, takenAt: new Date().toISOString(), migrations: names });
  for (const { table, columns } of await tablesInOrder(client)) {
    yield line({ table, columns });
    yield* rowsOf(client, table, columns);
  }
  yield* photosOf(client, dataFolder);
}

/** One that was taken away while the backup was made is not there to be kept. */
async function* photosOf(client: pg.Client, dataFolder: string) {
  const { rows } = await client.query<{ folder: string; name: string }>(
    'SELECT "workspaceId"::text AS folder, photo AS name FROM "Product" WHERE photo IS NOT NULL',
  );
  for (const { folder, name } of rows) {
    for (const size of ["large", "small"]) {
      const photo = `${folder}/${name}.${size}.webp`;
      const bytes = await readFile(join(dataFolder, "photos", photo), "base64").catch(() => null);
      if (bytes !== null) yield line({ photo, bytes });
    }
  }
}

async function* rowsOf(client: pg.Client, table: string, columns: string[]) {
  const texts = columns.map((column) => `${pg.escapeIdentifier(column)}::text`).join(", ");
  await client.query(`DECLARE rows CURSOR FOR SELECT ${texts} FROM ${pg.escapeIdentifier(table)}`);
  for (;;) {
    const fetch = { text: `FETCH ${ROWS_AT_ONCE} FROM rows`, rowMode: "array" as const };
    const { rows } = await client.query<BackupRow>(fetch);
    if (rows.length === 0) break;
    yield rows.map(line).join("");
  }
  await client.query("CLOSE rows");
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Every table but those of the migrations, each after the ones that its rows point to. */
async function tablesInOrder(client: pg.Client) {
  const { rows } = await client.query<{ table: string; columns: string[]; pointsTo: string[] }>(
    `SELECT t.relname AS table,
       array(SELECT attname::text FROM pg_attribute
         WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum) AS columns,
       array(SELECT DISTINCT r.relname::text FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
         WHERE f.conrelid = t.oid AND f.contype = 'f' AND r.oid <> t.oid) AS "pointsTo"
     FROM pg_class t WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p')
       AND NOT t.relispartition AND t.relname NOT LIKE '\\_%' ORDER BY t.relname`,
  );
  const ordered: typeof rows = [];
  const isPlaced = (name: string) => ordered.some(({ table }) => table === name);
  while (ordered.length < rows.length) {
    const next = rows.find(({ table, pointsTo }) => !isPlaced(table) && pointsTo.every(isPlaced));
    if (!next) throw new Error("the tables point to each other in a circle");
    ordered.push(next);
  }
  return ordered;
}
