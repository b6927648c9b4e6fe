import { toDateColumn } from "@/lib/calendar/date";
import type { Exception } from "@/lib/routines/week";

/** What was said of one date, as its row keeps it. */
export function exceptionColumns({ date, cancelled, reason, movedTo }: Exception) {
  return {
    date: toDateColumn(date),
    cancelled,
    reason,
    movedDate: movedTo && toDateColumn(movedTo.date),
    movedStart: movedTo?.start ?? null,
    movedMinutes: movedTo?.minutes ?? null,
    movedLocation: movedTo?.location ?? null,
  };
}
