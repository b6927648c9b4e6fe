import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { jsonRows } from "@/lib/platform/json-rows";
import { type RoutineName, routineNames } from "@/lib/routines/queries";
import { type ThemeAtHand, themesAtHand } from "@/lib/themes/queries";

type Navigation = { routines: RoutineName[]; themes: ThemeAtHand[] };

/** What stands beside every page, in one round trip. */
export async function readNavigation(scope: Scope<"today:read">): Promise<Navigation> {
  const [navigation] = await scope.db.$queryRaw<[Navigation]>`
    SELECT ${jsonRows(routineNames(scope))} AS routines, ${jsonRows(themesAtHand(scope))} AS themes`;
  return navigation;
}
