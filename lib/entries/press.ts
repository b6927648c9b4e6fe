import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { check, uncheck } from "./check";
import { putEntry } from "./mutations";
import type { PressInput } from "./schema";

/** Does what a button of a day's list says, and answers the change that an Undo takes back where it took away more than a tick. */
export async function pressEntry(
  scope: Scope<"habits:tick">,
  { date, press: { id, said } }: PressInput,
): Promise<string | null> {
  const key = { id, date };
  if (said === "clear") return uncheck(scope, key);
  if (said === "done") await check(scope, { ...key, status: said });
  else if (said === "skipped") await putEntry(scope, { ...key, status: said });
  else await putEntry(scope, { ...key, status: "done", value: Number(said) });
  return null;
}
