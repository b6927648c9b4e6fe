/**
 * A piece of background work: its cron line in UTC, or null where it is asked for; and whose role does it. The owner's
 * is not in the app's hands: `npm start` itself and `npm run worker` have it.
 */
type Schedule = { cron: string | null; by: "app" | "owner"; says: string };

/** Every schedule there is. `npm start` and `npm run db:migrate` make a queue of each; lib/jobs/work.ts does them. */
export const schedules = {
  "refresh-quotes": {
    cron: "17 * * * *",
    by: "app",
    says: "fetches quotes, in every QUOTES_REFRESH_HOURS-th hour",
  },
  "archive-ended-habits": {
    cron: "7 * * * *",
    by: "app",
    says: "archives the habits that ended, zone by zone",
  },
  "forget-idempotency-keys": {
    cron: "41 * * * *",
    by: "app",
    says: "lets go of what a POST answered a day ago",
  },
  "forget-spent-nonces": {
    cron: "53 * * * *",
    by: "app",
    says: "lets go of what signed requests have used up",
  },
  "make-repeating-orders": {
    cron: "*/15 * * * *",
    by: "app",
    says: "makes the orders that repeat, on their day",
  },
  "purge-workspaces": {
    cron: "27 3 * * *",
    by: "app",
    says: "lets go of workspaces that were deleted a week ago",
  },
  "sweep-photos": {
    cron: "37 3 * * *",
    by: "app",
    says: "removes photos that no product names any more",
  },
  "send-invitation": {
    cron: null,
    by: "app",
    says: "sends an invitation to its e-mail address, where SMTP_URL is set",
  },
  "tend-log": {
    cron: "47 2 * * *",
    by: "owner",
    says: "makes the log's coming months and drops those older than EVENTS_KEEP_DAYS",
  },
} as const satisfies Record<string, Schedule>;

export type Job = keyof typeof schedules;
type By<Role> = { [J in Job]: (typeof schedules)[J]["by"] extends Role ? J : never }[Job];
export type AppJob = By<"app">;
export type OwnerJob = By<"owner">;

export const jobs = Object.keys(schedules).filter(isJob);
export const appJobs = jobs.filter((job): job is AppJob => schedules[job].by === "app");
export const ownerJobs = jobs.filter((job): job is OwnerJob => schedules[job].by === "owner");

/** What is to be done once when a process starts, besides. */
export const atStart: readonly Job[] = ["refresh-quotes", "tend-log"];

function isJob(name: string): name is Job {
  return name in schedules;
}
