import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "./postgres";

/** Settings for a database that nobody will miss: nothing is waited for on the disk. */
export const UNSAFE_BUT_QUICK = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Does the work with an empty PostgreSQL of its own, which is gone afterwards. */
export async function withScratchPostgres<T>(
  work: (url: (database: string) => string) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "rota-scratch-"));
  const folder = join(home, "postgres");
  const postgres = await startPostgres({ folder, password: "scratch", settings: UNSAFE_BUT_QUICK });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
