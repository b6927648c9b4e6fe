import { join } from "node:path";
import pg from "pg";
import { holdFolder, isFolderHeld } from "./lock";
import type { DatabaseUrls } from "./migrations";
import { findPostgres, type Postgres, startPostgres } from "./postgres";
import { Refusal } from "./refusal";
import { readSecrets } from "./secrets";

const DATABASE = "rota";
const APP_ROLE = "rota_app";

/** `ended` resolves when a database of our own ends. */
export type Database = { urls: DatabaseUrls; stop: () => Promise<void>; ended: Promise<void> };

const never = new Promise<void>(() => {});

/** The data folder, which holds all that is not in the checkout. */
export function dataFolder(): string {
  return process.env.ROTA_DATA || ".rota";
}

/** The database that DATABASE_URL names, or else the PostgreSQL of the data folder, started; hold the folder. */
export async function openDatabase(): Promise<Database> {
  const given = givenUrls();
  if (given) return { urls: given, stop: async () => {}, ended: never };
  const { ownerPassword } = readSecrets(dataFolder());
  const postgres = await startPostgres({ folder: postgresFolder(), password: ownerPassword });
  try {
    await createDatabase(postgres);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { urls: urlsOf(postgres), stop: postgres.stop, ended: postgres.ended };
}

/** Does the work on the database, whether a Rota is running on it or not. */
export async function withDatabase<T>(work: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const database = (await runningDatabase()) ?? (await openDatabase());
  try {
    return await work(database.urls);
  } finally {
    await database.stop();
  }
}

async function runningDatabase(): Promise<Database | undefined> {
  if (givenUrls()) return undefined;
  if (!(await isFolderHeld(dataFolder()))) {
    await holdFolder(dataFolder());
    return undefined;
  }
  const postgres = await findPostgres(postgresFolder(), readSecrets(dataFolder()).ownerPassword);
  if (!postgres)
    throw new Refusal(`A Rota is just starting or stopping on ${dataFolder()}: try again in a moment.`);
  return { urls: urlsOf(postgres), stop: async () => {}, ended: never };
}

function givenUrls(): DatabaseUrls | undefined {
  const { DATABASE_URL: app, DATABASE_ADMIN_URL: admin } = process.env;
  return app ? { app, admin: admin || app } : undefined;
}

function postgresFolder(): string {
  return join(dataFolder(), "postgres");
}

function urlsOf(postgres: Pick<Postgres, "url">): DatabaseUrls {
  const app = new URL(postgres.url(DATABASE));
  app.username = APP_ROLE;
  app.password = readSecrets(dataFolder()).appPassword;
  return { admin: postgres.url(DATABASE), app: app.href };
}

async function createDatabase(postgres: Postgres) {
  const client = new pg.Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
  if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}
