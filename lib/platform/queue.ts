import "server-only";
import PgBoss from "pg-boss";
import type { Db } from "./db";

/** What fails is tried again after one minute, two, four …: for about two hours. */
const TRIES = { retryLimit: 7, retryDelay: 60, retryBackoff: true };

/** Only writes rows: it is never started, and each row goes over the connection that is given with it. */
const writer = new PgBoss({ db: { executeSql: noConnection }, migrate: false });

/** Asks for a job in the transaction of the change that wants it: rolled back, it was never asked for. */
export async function askFor(db: Db, job: string, data: object): Promise<void> {
  const executeSql = async (text: string, values: unknown[]) => ({
    rows: await db.$queryRawUnsafe<unknown[]>(text, ...values.map((value) => value ?? null)),
  });
  const id = await writer.send(job, data, { ...TRIES, db: { executeSql } });
  if (id === null) throw new Error(`there is no queue for ${job}`);
}

async function noConnection(): Promise<never> {
  throw new Error("a job is asked for in somebody's transaction");
}
