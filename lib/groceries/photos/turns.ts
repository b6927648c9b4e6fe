import { AppError } from "@/lib/platform/errors";

const MOST_WAITING = 16;
const RETRY_AFTER_SECONDS = 2;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: a single photo may unfold to 200 MB. Throws busy where too many wait. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MOST_WAITING) throw new AppError("busy", { retryAfterSeconds: RETRY_AFTER_SECONDS });
  waiting += 1;
  const turn = last.then(work);
  last = turn.catch(() => {});
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}
