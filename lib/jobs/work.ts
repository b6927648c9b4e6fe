import "server-only";
import { forgetOldKeys } from "@/lib/auth/idempotency";
import type { JobScope } from "@/lib/auth/scope";
import { forgetSpentNonces } from "@/lib/auth/signature/keys";
import { sweepPhotos } from "@/lib/groceries/photos/sweep";
import { makeDueOrders } from "@/lib/groceries/repeats/due";
import { archiveEnded } from "@/lib/habits/archive-ended";
import { refreshQuotes } from "@/lib/quotes/mutations";
import { purgeWorkspaces } from "@/lib/workspaces/deletion";
import type { Job } from "./schedule";

/** What each job does. `atStart` is true where a process has just begun, and no hour of the schedule. */
export const work: Record<Job, (scope: JobScope, atStart: boolean) => Promise<void>> = {
  "refresh-quotes": refreshQuotes,
  "archive-ended-habits": archiveEnded,
  "forget-idempotency-keys": forgetOldKeys,
  "forget-spent-nonces": forgetSpentNonces,
  "make-repeating-orders": makeDueOrders,
  "purge-workspaces": purgeWorkspaces,
  "sweep-photos": sweepPhotos,
};
