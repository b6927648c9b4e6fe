import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";
import { newIds } from "@/lib/platform/id";
import { Prisma } from "@/lib/platform/prisma/client";
import { type RoutineRecord, routineRecord } from "./queries";

type Write = Scope<"routines:write">;

/** The same routine once more, with its sessions, what was said of single dates, and its cancelled days. */
export async function copyRoutine(
  scope: Write,
  { id, name }: { id: string; name?: string | undefined },
): Promise<RoutineRecord> {
  const { db, workspaceId } = scope;
  const original = await db.routine.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    include: { sessions: { include: { exceptions: true }, orderBy: { id: "asc" } }, cancelledDays: true },
  });
  if (!original) throw new AppError("not-found");
  const { sessions, cancelledDays, ...fields } = original;
  const routine = await db.routine.create({
    data: {
      ...anew(fields),
      name: name ?? fields.name,
      breaks: fields.breaks ?? [],
      dismissed: [],
      createdAt: scope.now,
      archivedAt: null,
      version: 1,
    },
  });
  const place = { routineId: routine.id };
  const ids = newIds(scope.now, sessions.length);
  const copies = sessions.map(({ exceptions, ...session }, index) => ({
    session,
    exceptions,
    id: ids[index] ?? "",
  }));
  await db.session.createMany({
    data: copies.map((copy) => ({
      ...copy.session,
      ...place,
      id: copy.id,
      imported: Prisma.DbNull,
      version: 1,
    })),
  });
  await db.occurrenceException.createMany({
    data: copies.flatMap((copy) =>
      copy.exceptions.map((row) => ({ ...anew(row), ...place, sessionId: copy.id })),
    ),
  });
  await db.cancelledDay.createMany({ data: cancelledDays.map((row) => ({ ...anew(row), ...place })) });
  await record(
    scope,
    "created",
    { kind: "routine", id: routine.id, title: routine.name },
    { copyOf: { to: id } },
  );
  return routineRecord(routine);
}

/** A row without its identity, so that the database gives it a new one. */
function anew<T extends { id: string }>({ id: _, ...row }: T): Omit<T, "id"> {
  return row;
}
