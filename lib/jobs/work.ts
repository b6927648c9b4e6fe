import "server-only";
import { forgetOldKeys } from "@/lib/auth/idempotency";
import type { JobScope } from "@/lib/auth/scope";
import { forgetSpentNonces } from "@/lib/auth/signature/keys";
import { sweepPhotos } from "@/lib/groceries/photos/sweep";
import { makeDueOrders } from "@/lib/groceries/repeats/due";
import { archiveEnded } from "@/lib/habits/archive-ended";
import { invitationToSend } from "@/lib/invitations/schema";
import { sendInvitation } from "@/lib/invitations/sending";
import { refreshQuotes } from "@/lib/quotes/mutations";
import { purgeWorkspaces } from "@/lib/workspaces/deletion";
import type { AppJob } from "./schedule";

/** What each job does with what it was given. */
export const work: Record<AppJob, (scope: JobScope, given: unknown) => Promise<void>> = {
  "refresh-quotes": (scope, given) => refreshQuotes(scope, isAtStart(given)),
  "archive-ended-habits": archiveEnded,
  "forget-idempotency-keys": forgetOldKeys,
  "forget-spent-nonces": forgetSpentNonces,
  "make-repeating-orders": makeDueOrders,
  "purge-workspaces": purgeWorkspaces,
  "sweep-photos": sweepPhotos,
  "send-invitation": (scope, given) => sendInvitation(scope, invitationToSend.parse(given)),
};

function isAtStart(given: unknown): boolean {
  return typeof given === "object" && given !== null && "atStart" in given;
}
