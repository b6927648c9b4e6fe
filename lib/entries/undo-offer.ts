import "server-only";
import { z } from "zod";
import type { WorkspaceScope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { calendarDate } from "@/lib/calendar/schema";
import { readOwnChange } from "@/lib/events/queries";

const dones = { ticked: "ticked", skipped: "skipped", cleared: "cleared" } as const;

/** What was just said of a day, in the terms of a sentence that offers to undo it. */
export type EntryOffer = {
  change: string;
  title: string;
  done: keyof typeof dones;
  date: CalendarDate;
};

const ofDay = z.object({ date: z.object({ to: calendarDate }) });
const done = z.enum(dones);

/** The reader's own change of a day that an address names; null for one that is nobody's, or of something else. */
export async function readEntryOffer(scope: WorkspaceScope, asked: unknown): Promise<EntryOffer | null> {
  const id = z.uuid().safeParse(asked);
  const event = id.success ? await readOwnChange(scope, { id: id.data }) : null;
  const said = ofDay.safeParse(event?.changes);
  const verb = done.safeParse(event?.verb);
  if (!event || !said.success || !verb.success || event.subject.kind !== "habit") return null;
  return { change: event.id, title: event.subject.title, done: verb.data, date: said.data.date.to };
}
