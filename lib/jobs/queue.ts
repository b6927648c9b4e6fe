import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import PgBoss from "pg-boss";
import { atStart, type Job, schedules } from "./schedule";

export type Jobs = { stop: () => Promise<void> };

/** What a job is given where a process has just begun, and it is no hour of the schedule. */
export const AT_START = { atStart: true };

type Working<J extends Job> = {
  /** Its connections end with the work. */
  pool: pg.Pool;
  jobs: readonly J[];
  /** `given` is what came with the job: AT_START, what was asked for, or null. */
  work: (job: J, given: unknown) => Promise<void>;
  warn: (message: string, error: unknown, job?: Job) => void;
};

const POLLED_SECONDS = 30;
/** For jobs that somebody asks for, and waits for. */
const ASKED_POLLED_SECONDS = 2;
const AGAIN_MS = 30_000;
/** How long a job may go on once the process is told to end; less than `npm start` waits for it. */
const PATIENCE_MS = 4_000;
/** Processes that start together do together, once, what is to be done at a start. */
const ONE_START_SECONDS = 600;

/** Works off these jobs, beside those that other processes take. While the database is away it waits. */
export function workOff<J extends Job>(working: Working<J>): Jobs {
  const stopping = new AbortController();
  const started = startWhenPossible(working, stopping.signal);
  const end = async () => {
    stopping.abort();
    const boss = await started;
    await boss?.stop({ graceful: true, timeout: PATIENCE_MS });
    await working.pool.end();
  };
  let ended: Promise<void> | undefined;
  const stop = () => {
    ended ??= end();
    return ended;
  };
  return { stop };
}

async function startWhenPossible<J extends Job>(
  working: Working<J>,
  stopping: AbortSignal,
): Promise<PgBoss | null> {
  while (!stopping.aborted) {
    const boss = bossOn(working);
    try {
      await boss.start();
      await takeJobs(boss, working);
      return boss;
    } catch (error) {
      working.warn("jobs wait for the database", error);
      await boss.stop({ graceful: false });
    }
    await delay(AGAIN_MS, undefined, { signal: stopping }).catch(() => {});
  }
  return null;
}

/** For a job that fails once its process ends: pg-boss would have it told, and falls where that cannot be. */
const noAnswer = new Promise<never>(() => {});

/** Its tables and queues are made by the migration (scripts/job-queues.ts): here it only uses them. */
function bossOn<J extends Job>({ pool, warn }: Working<J>): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => (pool.ending ? noAnswer : pool.query(text, values)) },
    migrate: false,
    cronWorkerIntervalSeconds: POLLED_SECONDS,
  });
  return boss.on("error", (error) => warn("the jobs' queue had trouble", error));
}

async function takeJobs<J extends Job>(boss: PgBoss, working: Working<J>): Promise<void> {
  for (const job of working.jobs) {
    if (atStart.includes(job)) {
      const once = { singletonKey: "start", singletonSeconds: ONE_START_SECONDS };
      await boss.send(job, AT_START, once);
    }
    const pollingIntervalSeconds = schedules[job].cron === null ? ASKED_POLLED_SECONDS : POLLED_SECONDS;
    await boss.work<unknown>(job, { pollingIntervalSeconds }, ([given]) =>
      run(working, job, given?.data ?? null),
    );
  }
}

/** What fails is tried again by the queue, and after that waits for its next hour. */
async function run<J extends Job>({ work, warn }: Working<J>, job: J, given: unknown): Promise<void> {
  try {
    await work(job, given);
  } catch (error) {
    warn("a job failed", error, job);
    throw error;
  }
}
