import "server-only";
import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";
import { updateHabit } from "./mutations";
import type { habitPlacing } from "./schema";

type Write = Scope<"habits:write">;
type Placed = { id: string; position: number };

/** Puts a habit right before or after another, in the order that everybody here sees. Throws not-found where either is missing. */
export async function placeHabit(
  scope: Write,
  { id, past, to }: z.output<typeof habitPlacing>,
): Promise<void> {
  const { db, workspaceId } = scope;
  const habits = await db.habit.findMany({
    where: { workspaceId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, position: true },
  });
  const others = habits.filter((habit) => habit.id !== id);
  const at = others.findIndex((habit) => habit.id === past);
  if (at < 0 || others.length === habits.length) throw new AppError("not-found");
  const place = to === "before" ? at : at + 1;
  const position = between(others, place) ?? (await renumbered(scope, others, place));
  await updateHabit(scope, { id, position });
}

/** Half the way from the one above to the one below; null where no number is left between the two. */
function between(habits: Placed[], place: number): number | null {
  const [above, below] = [habits[place - 1]?.position, habits[place]?.position];
  if (above === undefined) return (below ?? 1) - 1;
  if (below === undefined) return above + 1;
  const middle = (above + below) / 2;
  return middle > above && middle < below ? middle : null;
}

/** After too many moves into one gap: the habits get whole numbers, with one left free at the place. */
async function renumbered({ db, workspaceId }: Write, habits: Placed[], place: number): Promise<number> {
  const rows = habits.map(
    ({ id }, index) => Prisma.sql`(${id}::uuid, ${index < place ? index + 1 : index + 2}::float8)`,
  );
  await db.$executeRaw`
    UPDATE "Habit" h SET position = n.position FROM (VALUES ${Prisma.join(rows)}) AS n (id, position)
    WHERE h."workspaceId" = ${workspaceId}::uuid AND h.id = n.id`;
  return place + 1;
}
