import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import type { Keeper, KeptHabit } from "./kept-habit";
import { loadEverybody } from "./load";
import { standing } from "./standing";
import { currentStreak, recentStreak } from "./streak";

/** How a habit stands with each member who keeps it, each by their own today, by name. Throws not-found. */
export async function readMembers(scope: Scope<"habits:read">, { id }: { id: string }) {
  const everybody = await loadEverybody(scope, { id, reach: "recent" });
  if (everybody.length === 0) throw new AppError("not-found");
  const members = everybody.filter(({ history }) => history.entries.length > 0);
  const userIds = members.filter(isLong).map(({ keeper }) => keeper.id);
  const long = userIds.length > 0 ? await loadEverybody(scope, { id, reach: "all", userIds }) : [];
  return members.map((member) =>
    memberRecord(long.find(({ keeper }) => keeper.id === member.keeper.id) ?? member),
  );
}

type Kept = KeptHabit & { keeper: Keeper };

/** Whether the streak goes back beyond what was read. */
function isLong({ history, keeper }: Kept): boolean {
  return recentStreak(history, keeper.today) === null;
}

function memberRecord({ history, keeper: { id, name, today } }: Kept) {
  const { due, doneToday } = standing(history, today);
  return { userId: id, name, due, doneToday, currentStreak: currentStreak(history, today) };
}
