import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { calendarDate } from "@/lib/calendar/schema";
import type { RecordedChange } from "@/lib/events/queries";
import { undoing } from "@/lib/events/undo";
import { changeOccurrence, restoreOccurrence } from "@/lib/occurrences/mutations";
import { AppError } from "@/lib/platform/errors";
import { setDaysOff } from "@/lib/routines/restore-days";
import { bringSessionBack } from "./bring-back";
import { callOff, reinstate } from "./call-off";
import { updateSession } from "./mutations";
import { recordedException } from "./recorded";
import { rejoinSession } from "./rejoin";
import { sessionChanges } from "./schema";

type Write = Scope<"routines:write">;

const dayOff = z.object({ date: calendarDate, reason: z.string().nullable() });
const ofDate = z.object({
  date: z.object({ to: calendarDate }),
  change: z.object({ from: recordedException.nullable() }),
});
const ofDays = z.object({
  from: z.object({ to: calendarDate }),
  to: z.object({ to: calendarDate }),
  days: z.object({ from: z.array(dayOff) }),
});
const ofAll = z.object({
  cancelled: z.object({ from: z.boolean() }),
  cancelReason: z.object({ from: z.string().nullable() }).optional(),
});
const ofSplit = z.object({ continuedBy: z.object({ to: z.uuid() }) });
const ofFields = z.record(z.string(), z.object({ from: z.unknown() }));

/** Puts back what the reader's own change was made from. Throws not-found where it is nobody's, or cannot be undone. */
export const undoChange = undoing(async (scope: Write, change: RecordedChange): Promise<void> => {
  if (change.subject.kind === "routine") return undoDays(scope, change);
  const { verb, changes, subject } = change;
  if (verb === "split") {
    const { continuedBy } = ofSplit.parse(changes);
    return rejoinSession(scope, { id: subject.id, continuedBy: continuedBy.to });
  }
  if (verb === "deleted") return bringSessionBack(scope, changes);
  if (verb === "updated") return undoUpdate(scope, change);
  const oneDate = ofDate.safeParse(changes);
  return oneDate.success ? undoDate(scope, subject.id, oneDate.data) : undoCalling(scope, change);
});

async function undoDays(scope: Write, { subject, changes }: RecordedChange): Promise<void> {
  const { from, to, days } = ofDays.parse(changes);
  return setDaysOff(scope, { id: subject.id, from: from.to, to: to.to }, days.from);
}

async function undoUpdate(scope: Write, { subject, changes }: RecordedChange): Promise<void> {
  const before = Object.entries(ofFields.parse(changes)).map(([field, { from }]) => [field, from]);
  await updateSession(scope, sessionChanges.parse({ id: subject.id, ...Object.fromEntries(before) }));
}

async function undoDate(scope: Write, id: string, { date, change }: z.output<typeof ofDate>): Promise<void> {
  const before = change.from;
  const key = { id, date: date.to };
  if (!before) return restoreOccurrence(scope, key);
  const { cancelled, reason, movedTo } = before;
  await changeOccurrence(
    scope,
    movedTo
      ? { ...key, movedTo: { ...movedTo, minutes: movedTo.minutes ?? undefined } }
      : { ...key, cancelled: cancelled || undefined, reason },
  );
}

async function undoCalling(scope: Write, { subject, changes }: RecordedChange): Promise<void> {
  const said = ofAll.safeParse(changes);
  if (!said.success) throw new AppError("not-found");
  const { cancelled, cancelReason } = said.data;
  if (cancelled.from) return callOff(scope, { id: subject.id, reason: cancelReason?.from });
  return reinstate(scope, { id: subject.id });
}
