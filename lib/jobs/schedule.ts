/** A piece of background work, and when it falls due: a cron line, in UTC. */
type Schedule = { cron: string; says: string };

/** Every schedule there is. `npm start` and `npm run db:migrate` make a queue of each; lib/jobs/work.ts does them. */
export const schedules = {
  "refresh-quotes": { cron: "17 * * * *", says: "fetches quotes, in every QUOTES_REFRESH_HOURS-th hour" },
  "archive-ended-habits": { cron: "7 * * * *", says: "archives the habits that ended, zone by zone" },
  "forget-idempotency-keys": { cron: "41 * * * *", says: "lets go of what a POST answered a day ago" },
  "forget-spent-nonces": { cron: "53 * * * *", says: "lets go of what signed requests have used up" },
  "make-repeating-orders": { cron: "*/15 * * * *", says: "makes the orders that repeat, on their day" },
  "purge-workspaces": { cron: "27 3 * * *", says: "lets go of workspaces that were deleted a week ago" },
  "sweep-photos": { cron: "37 3 * * *", says: "removes photos that no product names any more" },
} as const satisfies Record<string, Schedule>;

export type Job = keyof typeof schedules;

export const jobs = Object.keys(schedules).filter(isJob);

/** What is to be done once when a process starts, besides. */
export const atStart: readonly Job[] = ["refresh-quotes"];

function isJob(name: string): name is Job {
  return name in schedules;
}
