import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { progress } from "./progress";
import { findHabit } from "./queries";
import { completionRate } from "./rate";
import type { HabitStatisticsInput } from "./schema";
import { standing } from "./standing";
import { currentStreak, longestStreak } from "./streak";
import { strength } from "./strength";
import { spanOf, trend } from "./trend";

/** What the reader's own history with a habit comes to, asked for a day as if it were today. Throws not-found. */
export async function readHabitStatistics(
  scope: Scope<"habits:read">,
  { id, on = scope.today, range }: HabitStatisticsInput,
) {
  const { history } = await findHabit(scope, id, "all", on);
  const { due, doneToday } = standing(history, on);
  const span = spanOf(range, history.plan.startsOn, on);
  return {
    due,
    doneToday,
    currentStreak: currentStreak(history, on),
    longestStreak: longestStreak(history, on),
    completionRate: span && completionRate(history, span.from, span.to, on),
    strength: strength(history, on),
    progress: progress(history, on),
    trend: trend(history, range, on),
  };
}
