import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { AppError, invalid } from "@/lib/platform/errors";
import type { EntryRecord } from "./queries";
import type { EntryInput, EntryKey } from "./schema";
import { clearStatement, type Ticked, tickStatement } from "./statements";

type Tick = Scope<"habits:tick">;

const MOST_TRIES = 5;

/**
 * What the caller did on one day, said once or again: one entry all the same. Of a numeric habit the value decides;
 * `done` without one is its goal, on a yes/no quota once. Throws not-found, and invalid for a day after today or
 * before the start, and for a yes/no habit's value that is no whole number.
 */
export async function putEntry(scope: Tick, input: EntryInput): Promise<EntryRecord> {
  const { id: habitId, date } = input;
  if (date > scope.today) throw invalid("date", "dayAhead");
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const [ticked] = await scope.db.$queryRaw<Ticked[]>(tickStatement(scope, input));
    if (!ticked) throw new AppError("not-found");
    if (date < ticked.startsOn) throw invalid("date", "beforeStart");
    if (!ticked.fits) throw invalid("value", "notWhole");
    const entry = ticked.put ?? ticked.same;
    if (entry) {
      const { id, status, value, note, at, version } = entry;
      return { id, habitId, userId: scope.userId, date, status, value, note, at: new Date(at), version };
    }
  }
  throw new AppError("conflict");
}

/** Nothing is said of that day any more. Where nothing was, nothing happens. */
export async function removeEntry(scope: Tick, key: EntryKey): Promise<void> {
  const [habit] = await scope.db.$queryRaw<{ id: string }[]>(clearStatement(scope, key));
  if (!habit) throw new AppError("not-found");
}
