import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { invalid } from "@/lib/platform/errors";
import { type DaysOfRoutine, replaceDaysOff } from "./days-off";
import { touchRoutine } from "./mutations";
import { readRoutine } from "./queries";
import type { CancelledDay } from "./week";

type Write = Scope<"routines:write">;

/** Every cancelled day of the range takes place again. */
export async function restoreDays(scope: Write, { id, from, to }: DaysOfRoutine): Promise<void> {
  if (to < from) throw invalid("to", "endsBeforeStart");
  return setDaysOff(scope, { id, from, to }, []);
}

/** Cancels exactly `days` of the range, as they were before a change that is undone. */
export async function setDaysOff(scope: Write, range: DaysOfRoutine, days: CancelledDay[]): Promise<void> {
  const { id, name } = await readRoutine(scope, range);
  const before = await replaceDaysOff(scope, range, days);
  await touchRoutine(scope, id);
  await record(
    scope,
    days.length > 0 ? "cancelled" : "restored",
    { kind: "routine", id, title: name },
    { from: { to: range.from }, to: { to: range.to }, days: { from: before, to: days } },
  );
}
