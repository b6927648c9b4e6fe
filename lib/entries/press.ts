import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { undoable } from "@/lib/events/undo";
import { putEntry, removeEntry } from "./mutations";
import type { PressInput } from "./schema";

const put = undoable(putEntry);
const remove = undoable(removeEntry);

/** Does what a button of a day's list says, and answers which habit it was and the change that an Undo takes back. */
export async function pressEntry(scope: Scope<"habits:tick">, { date, press: { id, said } }: PressInput) {
  return { id, said, change: await changeOf(scope, { id, date }, said) };
}

function changeOf(scope: Scope<"habits:tick">, key: { id: string; date: PressInput["date"] }, said: string) {
  if (said === "clear") return remove(scope, key);
  if (said === "done" || said === "skipped") return put(scope, { ...key, status: said });
  return put(scope, { ...key, status: "done", value: Number(said) });
}
