import type pg from "pg";
import PgBoss from "pg-boss";
import { jobs, schedules } from "@/lib/jobs/schedule";

/** The queue in which pg-boss itself hands on what falls due. */
const SEND_IT = "__pgboss__send-it";
const TRIED_AGAIN = { retryLimit: 2, retryDelay: 60, expireInSeconds: 300 };

/** Brings pg-boss's tables up to date and makes a queue and a schedule of each job: a queue is a table, and the owner's to make. */
export async function prepareQueues(owner: pg.Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => owner.query(text, values) },
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.createQueue(SEND_IT);
  for (const job of jobs) {
    await boss.createQueue(job, { name: job, ...TRIED_AGAIN });
    const { cron } = schedules[job];
    if (cron !== null) await boss.schedule(job, cron);
  }
  const stored = await boss.getSchedules();
  for (const { name } of stored) if (!jobs.some((job) => job === name)) await boss.unschedule(name);
  await boss.stop({ graceful: false });
}
