import { prisma } from "@/lib/platform/db";
import { newIds } from "@/lib/platform/id";

export const dynamic = "force-dynamic";

/** The floor of a write: no sign-in, no rule, one row in a transaction through Prisma. */
export async function PUT(): Promise<Response> {
  const [workspaceId = "", actorId = ""] = newIds(new Date(), 2);
  const subject = { subjectKind: "habit", subjectId: actorId, subjectTitle: "Bench", changes: {} };
  const event = await prisma().$transaction((db) =>
    db.event.create({ data: { workspaceId, actorId, verb: "ticked", ...subject } }),
  );
  return Response.json(event);
}
