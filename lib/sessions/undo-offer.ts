import "server-only";
import { z } from "zod";
import type { WorkspaceScope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { calendarDate, timeOfDay } from "@/lib/calendar/schema";
import type { TimeOfDay } from "@/lib/calendar/time";
import { readOwnChange } from "@/lib/events/queries";

/** What was just done, in the terms of a sentence that offers to undo it. */
export type UndoOffer = { change: string; title: string } & (
  | { done: "cancelled" | "restored" | "changed" | "split" | "deleted" }
  | { done: "dateCancelled" | "dateRestored"; date: CalendarDate }
  | { done: "dateMoved"; to: CalendarDate; start: TimeOfDay }
  | { done: "daysCancelled" | "daysRestored"; from: CalendarDate; to: CalendarDate }
);

const changes = z.object({
  date: z.object({ to: calendarDate }).optional(),
  change: z
    .object({
      to: z.object({ movedTo: z.object({ date: calendarDate, start: timeOfDay }).nullable() }).nullable(),
    })
    .optional(),
  from: z.object({ to: calendarDate }).optional(),
  to: z.object({ to: calendarDate }).optional(),
  cancelled: z.object({ to: z.boolean() }).optional(),
});

/** The reader's own change that an address names; null for one that is nobody's, or that cannot be undone. */
export async function readUndoOffer(scope: WorkspaceScope, asked: unknown): Promise<UndoOffer | null> {
  const id = z.uuid().safeParse(asked);
  const event = id.success ? await readOwnChange(scope, { id: id.data }) : null;
  const said = changes.safeParse(event?.changes);
  if (!event || !said.success) return null;

  const offer = { change: event.id, title: event.subject.title };
  const { date, change, from, to, cancelled: cancelledNow } = said.data;
  const cancelled = event.verb === "cancelled";
  if (from && to) {
    return { ...offer, done: cancelled ? "daysCancelled" : "daysRestored", from: from.to, to: to.to };
  }
  if (date && change) {
    const moved = change.to?.movedTo;
    if (moved) return { ...offer, done: "dateMoved", to: moved.date, start: moved.start };
    return { ...offer, done: cancelled ? "dateCancelled" : "dateRestored", date: date.to };
  }
  // One that was deleted and brought back was not cancelled before.
  const done = event.verb === "restored" && !cancelledNow ? undefined : ofSession[event.verb];
  return done && event.subject.kind === "session" ? { ...offer, done } : null;
}

const ofSession: Record<string, "cancelled" | "restored" | "changed" | "split" | "deleted"> = {
  cancelled: "cancelled",
  restored: "restored",
  updated: "changed",
  split: "split",
  deleted: "deleted",
};
