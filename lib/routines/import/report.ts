import { MINUTES_PER_DAY, minutesOf } from "@/lib/calendar/time";
import { weekdays } from "@/lib/calendar/week";
import type { SessionPattern } from "../week";
import type { FoldedSession } from "./fold";
import type { ExistingSession, ImportPlan } from "./plan";
import type { ReadTimetable, Skipped } from "./read";

/** A session of the file as it then stands in the routine; `id` is null for one that is only previewed. */
export type ImportedSession = ReturnType<typeof told> & {
  id: string | null;
  outcome: "created" | "updated" | "unchanged";
};

export type ImportReport = Pick<ReadTimetable, "skipped" | "suggestion"> & {
  created: number;
  updated: number;
  /** Imported once and not in this file: they stay. */
  vanished: (ReturnType<typeof told> & { id: string })[];
  sessions: ImportedSession[];
};

/** `ids` are those of the sessions that were created, in the plan's order; none in a preview. */
export function reportOf(
  { skipped, suggestion }: ReadTimetable,
  existing: ExistingSession[],
  plan: ImportPlan,
  ids: string[],
): ImportReport {
  const byId = new Map(existing.map((session) => [session.id, session]));
  const kept = [...plan.unchanged, ...plan.remember.map(({ id }) => id)].flatMap((id) => byId.get(id) ?? []);
  const updated = plan.update.flatMap(({ id, changes, exceptions }) => {
    const before = byId.get(id);
    return before ? { ...before, ...changes, exceptions: exceptions ?? before.exceptions } : [];
  });
  const sessions: ImportedSession[] = [
    ...plan.create.map(({ session }, index) => ({
      id: ids[index] ?? null,
      outcome: "created" as const,
      ...told(session),
    })),
    ...updated.map((session) => ({ id: session.id, outcome: "updated" as const, ...told(session) })),
    ...kept.map((session) => ({ id: session.id, outcome: "unchanged" as const, ...told(session) })),
  ];
  return {
    created: plan.create.length,
    updated: plan.update.length,
    vanished: plan.vanished.map((session) => ({ id: session.id, ...told(session) })),
    sessions: sessions.sort(byPlaceInWeek),
    skipped: [...skipped, ...plan.dismissed.map(asSkipped)],
    suggestion,
  };
}

function asSkipped({ uids, title }: FoldedSession): Skipped {
  return { uid: uids[0] ?? null, summary: title, reason: "deletedHere" };
}

function told(session: Omit<SessionPattern, "id" | "person" | "color" | "cancelled" | "cancelReason">) {
  const { title, location, weekday, start, minutes, everyWeeks, startsOn, endsOn, exceptions } = session;
  return { title, location, weekday, start, minutes, everyWeeks, startsOn, endsOn, exceptions };
}

function byPlaceInWeek(a: ImportedSession, b: ImportedSession): number {
  return placeInWeek(a) - placeInWeek(b) || a.title.localeCompare(b.title);
}

function placeInWeek({ weekday, start }: ImportedSession): number {
  return weekdays.indexOf(weekday) * MINUTES_PER_DAY + minutesOf(start);
}
