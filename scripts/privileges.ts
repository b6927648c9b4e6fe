import pg from "pg";
import { Refusal } from "./refusal";

/** The log can be added to and read, by this application, and nothing else. */
const APPEND_ONLY = ["Event", "AccountEvent"];

/**
 * Gives the app's role what it needs and no more: rows of every table, but the log's only to read and append, and
 * no table's definition. The role is made where it is missing and the owner may.
 */
export async function grantPrivileges(owner: pg.Client, app: URL): Promise<void> {
  const name = decodeURIComponent(app.username);
  const role = pg.escapeIdentifier(name);
  await createRole(owner, name, decodeURIComponent(app.password));

  const { rows } = await owner.query<{ name: string; partition: boolean }>(
    `SELECT relname AS name, relispartition AS partition FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
  );
  await owner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  for (const { name, partition } of rows) {
    const table = `public.${pg.escapeIdentifier(name)}`;
    await owner.query(`REVOKE ALL ON ${table} FROM ${role}`);
    if (partition || name.startsWith("_")) continue;
    const rights = APPEND_ONLY.includes(name) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    await owner.query(`GRANT ${rights} ON ${table} TO ${role}`);
  }
  await grantJobs(owner, role);
}

/** Rows of jobs; of the queues themselves only that they are there, and of pg-boss's notes when it looked last. */
const OF_JOBS = {
  job: "SELECT, INSERT, UPDATE, DELETE",
  archive: "SELECT, INSERT, UPDATE, DELETE",
  version: "SELECT, UPDATE",
  queue: "SELECT",
  schedule: "SELECT",
  subscription: "SELECT",
};

async function grantJobs(owner: pg.Client, role: string) {
  await owner.query(`GRANT USAGE ON SCHEMA pgboss TO ${role}`);
  for (const [table, rights] of Object.entries(OF_JOBS)) {
    await owner.query(`REVOKE ALL ON pgboss.${table} FROM ${role}`);
    await owner.query(`GRANT ${rights} ON pgboss.${table} TO ${role}`);
  }
}

async function createRole(owner: pg.Client, name: string, password: string) {
  const { rowCount } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
  if (rowCount) return;
  const { rows } = await owner.query<{ may: boolean }>(
    "SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user",
  );
  if (!rows[0]?.may) {
    throw new Refusal(
      `The role ${name} of DATABASE_URL does not exist, and DATABASE_ADMIN_URL's may not make it.`,
    );
  }
  const secret = pg.escapeLiteral(password);
  await owner.query(`CREATE ROLE ${pg.escapeIdentifier(name)} LOGIN PASSWORD ${secret}`);
}
