import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import PgBoss from "pg-boss";
import { jobScope } from "@/lib/auth/scope";
import { openPool, prisma } from "@/lib/platform/db";
import { logger } from "@/lib/platform/logger";
import { atStart, type Job, jobs } from "./schedule";
import { work } from "./work";

export type Jobs = { stop: () => Promise<void> };

const POLLED_SECONDS = 30;
const AGAIN_MS = 30_000;
/** How long a job may go on once the process is told to end; less than `npm start` waits for it. */
const PATIENCE_MS = 4_000;
/** Processes that start together do together, once, what is to be done at a start. */
const ONE_START_SECONDS = 600;

// Next loads modules once per bundle; the process works its jobs once all the same.
const shared = globalThis as typeof globalThis & { rotaJobs?: Jobs };

/** Works off jobs in this process, beside those that other processes take. While the database is away it waits. */
export function runJobs(): Jobs {
  shared.rotaJobs ??= begin();
  return shared.rotaJobs;
}

function begin(): Jobs {
  const stopping = new AbortController();
  const pool = openPool(2);
  const started = startWhenPossible(pool, stopping.signal);
  const end = async () => {
    stopping.abort();
    const boss = await started;
    await boss?.stop({ graceful: true, timeout: PATIENCE_MS });
    await pool.end();
    shared.rotaJobs = undefined;
  };
  let ended: Promise<void> | undefined;
  const stop = () => {
    ended ??= end();
    return ended;
  };
  return { stop };
}

async function startWhenPossible(
  pool: ReturnType<typeof openPool>,
  stopping: AbortSignal,
): Promise<PgBoss | null> {
  while (!stopping.aborted) {
    const boss = bossOn(pool);
    try {
      await boss.start();
      await takeJobs(boss);
      return boss;
    } catch (error) {
      warn("jobs wait for the database", error);
      await boss.stop({ graceful: false });
    }
    await delay(AGAIN_MS, undefined, { signal: stopping }).catch(() => {});
  }
  return null;
}

/** Its tables and queues are the owner's work (scripts/job-queues.ts): here it may only use them. */
function bossOn(pool: ReturnType<typeof openPool>): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    migrate: false,
    cronWorkerIntervalSeconds: POLLED_SECONDS,
  });
  return boss.on("error", (error) => warn("the jobs' queue had trouble", error));
}

async function takeJobs(boss: PgBoss): Promise<void> {
  for (const job of atStart) {
    await boss.send(job, { atStart: true }, { singletonKey: "start", singletonSeconds: ONE_START_SECONDS });
  }
  for (const job of jobs) {
    await boss.work<{ atStart?: boolean } | null>(
      job,
      { pollingIntervalSeconds: POLLED_SECONDS },
      ([given]) => run(job, given?.data?.atStart === true),
    );
  }
}

/** What fails is tried again by the queue, and after that waits for its next hour. */
async function run(job: Job, atStart: boolean): Promise<void> {
  try {
    await work[job](jobScope(prisma()), atStart);
  } catch (error) {
    warn("a job failed", error, job);
    throw error;
  }
}

function warn(message: string, error: unknown, job?: Job): void {
  logger().warn({ job, reason: error instanceof Error ? error.message : `${error}` }, message);
}
