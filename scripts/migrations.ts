import pg from "pg";
import { prepareQueues } from "./job-queues";
import { addEventPartitions } from "./partitions";
import { grantPrivileges } from "./privileges";
import { codeOf, Refusal } from "./refusal";
import { applyMigrations } from "./schema-engine";

const OLDEST_VERSION = 15;
/** Any number, the same in every process: it lets one of them migrate at a time. */
export const MIGRATION_LOCK = 7_102_026;

export type DatabaseUrls = {
  /** The role that owns the tables and changes them. */
  admin: string;
  /** The role with which the app works. */
  app: string;
};

/**
 * Brings the database up to the migrations of this checkout and gives the app's role its rights. Gives the names of
 * what it applied. Throws a Refusal where the database cannot be reached, is too old or does not let it.
 */
export async function migrate({ admin, app }: DatabaseUrls): Promise<string[]> {
  const owner = await connect(admin);
  try {
    await owner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await applyMigrations(admin);
    await addEventPartitions(owner, new Date());
    await prepareQueues(owner);
    if (!isSameRole(admin, app)) await grantPrivileges(owner, new URL(app));
    return applied;
  } finally {
    await owner.end();
  }
}

/** One role for both means that the app could rewrite its own log: worth a warning at the start. */
export function isSameRole(admin: string, app: string): boolean {
  return new URL(admin).username === new URL(app).username;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error) => {
    const { host, pathname } = new URL(url);
    throw new Refusal(`The database ${pathname.slice(1)} at ${host} cannot be reached (${reasonOf(error)}).`);
  });
  const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
  const problem = versionProblem(Number(rows[0]?.server_version_num));
  if (problem === null) return client;
  await client.end();
  throw new Refusal(problem);
}

/** What is wrong with a server of that number, as 180004 for 18.4. */
export function versionProblem(serverVersion: number): string | null {
  const version = Math.floor(serverVersion / 10_000);
  if (version >= OLDEST_VERSION) return null;
  return `The database is PostgreSQL ${version}; Rota needs ${OLDEST_VERSION} or later.`;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "28P01") return "the password is wrong";
  if (code === "3D000") return "it does not exist";
  return code ?? (error instanceof Error ? error.message : "no reason given");
}
