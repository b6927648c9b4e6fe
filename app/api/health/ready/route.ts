import { setTimeout as after } from "node:timers/promises";
import { prisma } from "@/lib/platform/db";
import { logger } from "@/lib/platform/logger";

export const dynamic = "force-dynamic";

/** Whoever asks waits no longer: a database that hangs is down. */
const LONGEST_WAIT_MS = 3_000;

export async function GET(): Promise<Response> {
  const database = (await answers()) ? "up" : "down";
  return Response.json(
    { status: database, database },
    { status: database === "up" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

async function answers(): Promise<boolean> {
  const given = new AbortController();
  const late = after(LONGEST_WAIT_MS, null, { signal: given.signal }).then(() => {
    throw new Error(`no answer in ${LONGEST_WAIT_MS} ms`);
  });
  try {
    await Promise.race([prisma().$queryRaw`SELECT 1`, late]);
    return true;
  } catch (err) {
    logger().warn({ err }, "the database does not answer");
    return false;
  } finally {
    late.catch(() => {});
    given.abort();
  }
}
