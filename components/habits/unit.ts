import type { Formats } from "@/lib/i18n/formats";
import type { Amount } from "./amounts";
import type { Words } from "./words";

/** What follows a day's number: its goal or limit, and the unit. */
export function unitOf({ goal, unit, most }: Amount, t: Words, formats: Formats): string {
  if (unit === null) return t("row.ofTimes", { goal });
  const amount = { goal: formats.number(goal), unit };
  return most ? t("row.atMost", amount) : t("row.ofGoal", amount);
}
