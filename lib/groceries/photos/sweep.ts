import "server-only";
import type { JobScope } from "@/lib/auth/scope";
import { foldersOfPhotos, removeStrayPhotos } from "./files";

const DAY_MS = 86_400_000;

/**
 * Removes photos that no product names: of workspaces that are gone, and of a process that was killed between a file
 * and its row. Younger ones may be waiting for theirs.
 */
export async function sweepPhotos({ db, now }: JobScope): Promise<void> {
  for (const workspaceId of await foldersOfPhotos()) {
    const rows = await db.product.findMany({
      where: { workspaceId, photo: { not: null } },
      select: { photo: true },
    });
    const kept = new Set(rows.flatMap(({ photo }) => photo ?? []));
    await removeStrayPhotos(workspaceId, kept, new Date(now.getTime() - DAY_MS));
  }
}
