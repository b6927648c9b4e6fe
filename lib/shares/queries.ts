import "server-only";
import type { GuestScope, Scope } from "@/lib/auth/scope";
import { decrypt } from "@/lib/auth/secrets";
import { time } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";
import { AppError } from "@/lib/platform/errors";
import type { Asked } from "@/lib/routines/shown";
import { readShownWeek } from "@/lib/routines/shown-week";

/** A routine's link, to be seen again by those who may read the routine; null where it is not shared. */
export async function readShareLink(
  scope: Scope<"routines:read">,
  { id }: { id: string },
): Promise<{ url: string } | null> {
  const key = { workspaceId: scope.workspaceId, routineId: id };
  const link = await scope.db.shareLink.findUnique({ where: { workspaceId_routineId: key } });
  return link && { url: `/s/${decrypt(link.tokenEncrypted)}` };
}

/** The week that a share link shows: from Monday, and today by the clocks of the routine's own zone. */
export async function readSharedWeek({ db, workspaceId, routineId }: GuestScope, asked: Asked, now: Date) {
  const key = { workspaceId, id: routineId };
  const routine = await db.routine.findUnique({
    where: { workspaceId_id: key },
    select: { timeZone: true },
  });
  if (!routine) throw new AppError("not-found");
  const today = todayIn(routine.timeZone, time("00:00"), now);
  const week = await readShownWeek({ db, workspaceId, today, weekStart: "MO" }, routineId, asked);
  return { ...week, today };
}
