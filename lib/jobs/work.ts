import "server-only";
import { forgetOldKeys } from "@/lib/auth/idempotency";
import type { JobScope } from "@/lib/auth/scope";
import { makeDueOrders } from "@/lib/groceries/repeats/due";
import { archiveEnded } from "@/lib/habits/archive-ended";
import { refreshQuotes } from "@/lib/quotes/mutations";
import { purgeWorkspaces } from "@/lib/workspaces/deletion";
import type { AppJob } from "./schedule";

/** What each job does. `atStart` is true where a process has just begun, and no hour of the schedule. */
export const work: Record<AppJob, (scope: JobScope, atStart: boolean) => Promise<void>> = {
  "refresh-quotes": refreshQuotes,
  "archive-ended-habits": archiveEnded,
  "forget-idempotency-keys": forgetOldKeys,
  "make-repeating-orders": makeDueOrders,
  "purge-workspaces": purgeWorkspaces,
};
