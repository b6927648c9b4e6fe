import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "./env";
import { logger } from "./logger";
import { PrismaClient } from "./prisma/client";

/** What a query may be given: the client, or the transaction that a door has opened. */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$extends" | "$transaction">;

type Connections = { pool: pg.Pool; counters: pg.Pool; client: PrismaClient };

// Next loads modules once per bundle; the process keeps one pool all the same.
const shared = globalThis as typeof globalThis & { rotaConnections?: Connections };

function connections(): Connections {
  shared.rotaConnections ??= connect();
  return shared.rotaConnections;
}

export function prisma(): PrismaClient {
  return connections().client;
}

/**
 * Connections for what must be counted whatever becomes of a transaction. Were they Prisma's, then transactions that
 * wait for a count could hold every one of them, and wait for each other.
 */
export function counters(): pg.Pool {
  return connections().counters;
}

/** Ends every connection of this process, so that a command can end. */
export async function disconnect(): Promise<void> {
  const { client, pool, counters } = connections();
  await client.$disconnect();
  await Promise.all([pool.end(), counters.end()]);
}

const MOST_COUNTERS = 2;

function connect(): Connections {
  const pool = openPool(env().DATABASE_POOL);
  const statements = new Map<string, string>();
  const adapter = new PrismaPg(pool, {
    onPoolError: ({ message }) => logger().warn({ reason: message }, "the database pool broke"),
    statementNameGenerator: ({ sql }) => statementName(statements, sql),
  });
  const transactionOptions = { maxWait: 5_000, timeout: 20_000 };
  return {
    pool,
    counters: openPool(MOST_COUNTERS),
    client: new PrismaClient({ adapter, transactionOptions }),
  };
}

/** How long anybody waits for a connection, and for what was asked over it: a database that hangs is one that is away. */
const waits = { connectionTimeoutMillis: 15_000, query_timeout: 60_000 };

/** Connections besides, for who opens them to end. */
export function openPool(max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max, ...waits });
  pool.on("error", ({ message }) => logger().warn({ reason: message }, "a database connection broke"));
  return pool;
}

const MOST_STATEMENTS = 500;

/** Names a prepared statement, so that PostgreSQL plans each text once a connection; odd texts stay unnamed. */
function statementName(statements: Map<string, string>, sql: string): string {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const name = statements.size < MOST_STATEMENTS ? `rota_${statements.size}` : "";
  statements.set(sql, name);
  return name;
}
