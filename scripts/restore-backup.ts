import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { ZodError } from "zod";
import {
  type BackupPhoto,
  type BackupRow,
  type BackupTable,
  backupHead,
  backupPhoto,
  backupRow,
  backupTable,
} from "./backup-file";
import { codeOf, Refusal } from "./refusal";

const ROWS_AT_ONCE = 500;

/** Puts a backup into a migrated database that holds nothing yet: all of it or, where something is wrong, nothing. */
export async function restoreBackup(url: string, dataFolder: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    await refuseFull(client);
    await insertLines(client, dataFolder, file).catch((error) => {
      throw isUnreadable(error)
        ? new Refusal(`${file} is no whole backup of Rota; nothing was changed.`)
        : error;
    });
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof ZodError || /^Z_/.test(codeOf(error) ?? "");
}

async function refuseFull(client: pg.Client) {
  const { rowCount } = await client.query('SELECT FROM "User" UNION ALL SELECT FROM "Workspace" LIMIT 1');
  if (rowCount) throw new Refusal("The database is not empty: restore into a new one (another ROTA_DATA).");
}

async function insertLines(client: pg.Client, dataFolder: string, file: string) {
  let table: BackupTable | undefined;
  let waiting: BackupRow[] = [];
  const flush = async () => {
    if (table && waiting.length > 0) await insertRows(client, table, waiting);
    waiting = [];
  };
  for await (const value of valuesIn(file)) {
    const row = backupRow.safeParse(value);
    if (row.success) waiting.push(row.data);
    if (!row.success || waiting.length === ROWS_AT_ONCE) await flush();
    if (row.success) continue;
    const photo = backupPhoto.safeParse(value);
    if (photo.success) writePhoto(dataFolder, photo.data);
    else if (table === undefined && backupHead.safeParse(value).success) await refuseNewer(client, value);
    else table = backupTable.parse(value);
  }
  await flush();
}

/** Under a name of its own, so that nothing is overwritten; what no row names in the end is swept away by a job. */
function writePhoto(dataFolder: string, { photo, bytes }: BackupPhoto) {
  const path = join(dataFolder, "photos", photo);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, Buffer.from(bytes, "base64"), { mode: 0o600 });
}

async function* valuesIn(file: string): AsyncGenerator<unknown> {
  const text = createGunzip();
  // What goes wrong while reading comes out of the lines.
  pipeline(createReadStream(file), text, () => {});
  for await (const line of createInterface(text)) yield JSON.parse(line);
}

async function refuseNewer(client: pg.Client, head: unknown) {
  const { migrations } = backupHead.parse(head);
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM "_prisma_migrations"',
  );
  const unknown = migrations.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0)
    throw new Refusal(`The backup is of a newer Rota (${unknown.join(", ")}): update first.`);
}

/** The values come as texts and are read by the types of the columns. */
async function insertRows(client: pg.Client, { table, columns }: BackupTable, rows: BackupRow[]) {
  const name = pg.escapeIdentifier(table);
  const { rows: types } = await client.query<{ column: string; type: string }>(
    `SELECT attname AS column, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [name],
  );
  const typeOf = (column: string) => types.find((each) => each.column === column)?.type ?? "text";
  const quoted = columns.map((column) => pg.escapeIdentifier(column));
  const read = columns.map((column, at) => `${quoted[at]}::${typeOf(column)}`);
  const given = columns.map((_, at) => `$${at + 1}::text[]`);
  await client.query(
    `INSERT INTO ${name} (${quoted.join(", ")})
     SELECT ${read.join(", ")} FROM unnest(${given.join(", ")}) AS given (${quoted.join(", ")})`,
    columns.map((_, at) => rows.map((row) => row[at] ?? null)),
  );
}
