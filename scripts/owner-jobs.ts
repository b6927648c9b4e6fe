import pg from "pg";
import { type Jobs, workOff } from "@/lib/jobs/queue";
import { type OwnerJob, ownerJobs } from "@/lib/jobs/schedule";
import { MIGRATION_LOCK } from "./migrations";
import { addEventPartitions, dropOldEvents } from "./partitions";

const DAY_MS = 86_400_000;
/** Who waits for the log's lock keeps everybody else waiting behind; the queue tries again instead. */
const LOCK_PATIENCE = "SET lock_timeout = '3s'";

type Owner = { admin: string; keepDays: number; warn: (line: object, message: string) => void };

/** Works off the jobs that take the owner's role: whoever serves requests does not have it. */
export function runOwnerJobs({ admin, keepDays, warn }: Owner): Jobs {
  const pool = new pg.Pool({ connectionString: admin, max: 2 });
  pool.on("error", ({ message }) => warn({ reason: message }, "a database connection broke"));
  const work: Record<OwnerJob, () => Promise<void>> = {
    "tend-log": () => onOne(pool, (owner) => tendLog(owner, keepDays, new Date())),
  };
  return workOff({
    pool,
    jobs: ownerJobs,
    work: (job) => work[job](),
    warn: (message, error, job) =>
      warn({ job, reason: error instanceof Error ? error.message : `${error}` }, message),
  });
}

/** Makes the months to come and drops those that are older than it is kept, one process at a time. */
export async function tendLog(owner: pg.ClientBase, keepDays: number, now: Date): Promise<void> {
  await owner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
  try {
    await owner.query(LOCK_PATIENCE);
    await addEventPartitions(owner, now);
    await dropOldEvents(owner, new Date(now.getTime() - keepDays * DAY_MS));
  } finally {
    await owner.query("RESET lock_timeout; SELECT pg_advisory_unlock_all()");
  }
}

async function onOne(pool: pg.Pool, work: (owner: pg.ClientBase) => Promise<void>): Promise<void> {
  const owner = await pool.connect();
  try {
    await work(owner);
  } finally {
    owner.release();
  }
}
