import { Prisma } from "./prisma/client";

/** Prisma's own codes of a database that is not there, or too busy to begin. */
const unreachable = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
/** What its adapter says of it, behind P2010, where the query was written by us. */
const kinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** PostgreSQL's classes of errors: connection exceptions, insufficient resources, operator intervention. */
const CLASSES = /^(?:08|53|57P)/;
/** What pg and its pool say in words alone. */
const WORDS = /^(?:Query read timeout|timeout exceeded when trying to connect|Connection terminated)/;

/** Whether a query failed because the database could not be asked, and not because of what it was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError))
    return error instanceof Error && WORDS.test(error.message);
  if (unreachable.has(error.code)) return true;
  const { kind, originalCode } = behind(error.meta);
  return (
    (kind !== undefined && kinds.has(kind)) || (originalCode !== undefined && CLASSES.test(originalCode))
  );
}

type Behind = { kind?: string; originalCode?: string };

function behind(meta: Record<string, unknown> | undefined): Behind {
  const adapter = meta?.driverAdapterError;
  return adapter instanceof Error && adapter.cause instanceof Object ? adapter.cause : {};
}
