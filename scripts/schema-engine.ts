import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const WASM = "schema_engine_bg.wasm";
const MIGRATIONS = "prisma/migrations";
const SCHEMA = "prisma/schema.prisma";
const CHAR_COLUMNS = ["constraint_type", "confdeltype", "confupdtype"];
const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Applies the migrations that the database has not seen, as `prisma migrate deploy` would; gives their names. */
export async function applyMigrations(url: string): Promise<string[]> {
  const input = { migrationsList: migrations(), filters: NO_FILTER };
  const output = await withEngine(url, (schemaEngine) => schemaEngine.applyMigrations(input));
  return output.appliedMigrationNames;
}

/** The SQL from the last migration to schema.prisma. The database at `url` is to be empty and is written to. */
export async function nextMigration(url: string): Promise<string> {
  const input: engine.DiffParams = {
    from: { tag: "migrations", ...migrations() },
    to: { tag: "schemaDatamodel", files: [{ path: SCHEMA, content: readFileSync(SCHEMA, "utf8") }] },
    script: true,
    exitCode: null,
    filters: NO_FILTER,
  };
  const output = await withEngine(url, (schemaEngine) => schemaEngine.diff(input));
  return output.stdout ?? "";
}

async function withEngine<T>(
  url: string,
  work: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= loadEngine();
  await loading;
  const pool = new pg.Pool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(new CharReadingPg(pool));
  const schema: [string, string] = [SCHEMA, readFileSync(SCHEMA, "utf8")];
  try {
    return await work(await engine.SchemaEngine.new({ datamodels: [schema] }, () => {}, adapter));
  } finally {
    await pool.end();
  }
}

let loading: Promise<void> | undefined;

/** Once a process: the module keeps one instance, and what an earlier one made would be freed in it. */
async function loadEngine() {
  const wasm = join(dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm")), WASM);
  const imports = { "./schema_engine_bg.js": engineImports() };
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), imports);
  engine.__wbg_set_wasm(instance.exports);
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

/** What the engine calls; a timer of its own, its patience with a lock, does not keep the process alive. */
function engineImports() {
  const name = Object.keys(engine).find((key) => key.startsWith("__wbg_setTimeout")) ?? "setTimeout";
  return { ...engine, [name]: (callback: () => void, ms: number) => setTimeout(callback, ms).unref() };
}

/** adapter-pg 7.10 refuses PostgreSQL's internal type "char", in which the engine reads what a constraint is. */
class CharReadingPg extends PrismaPg {
  override async connect() {
    return readingChars(await super.connect());
  }

  override async connectToShadowDb() {
    return readingChars(await super.connectToShadowDb());
  }
}

function readingChars<Adapter extends SqlQueryable>(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = query.sql
      .replace("constr.contype AS", "constr.contype::text AS")
      .replace(/con\.(conf(?:del|upd)type),/g, "con.$1::text AS $1,");
    const result = await queryRaw({ ...query, sql });
    const columnTypes = result.columnTypes.map((type, column) =>
      CHAR_COLUMNS.includes(result.columnNames[column] ?? "") ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

function migrations() {
  const lockfile = `${MIGRATIONS}/migration_lock.toml`;
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: MIGRATIONS,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: folders
      .map(({ name }) => name)
      .sort()
      .map((path) => ({ path, migrationFile: { path: "migration.sql", content: sqlOf(path) } })),
  };
}

function sqlOf(migration: string) {
  return { tag: "ok" as const, value: readFileSync(`${MIGRATIONS}/${migration}/migration.sql`, "utf8") };
}
