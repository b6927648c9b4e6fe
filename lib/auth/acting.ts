import "server-only";
import { AppError } from "@/lib/platform/errors";
import { findByUser } from "./identity";
import type { Permission } from "./policy";
import { accountScope, type JobScope, type Scope, workspaceScope } from "./scope";

/** The key by which a job does what a member asked for; null where they may not, or are none, any more. */
export async function actingFor<P extends Permission>(
  { db, now }: JobScope,
  permission: P,
  { workspaceId, userId }: { workspaceId: string; userId: string },
): Promise<Scope<P> | null> {
  const found = await findByUser(userId);
  const slug = found?.memberships.find((membership) => membership.workspaceId === workspaceId)?.slug;
  if (!found || slug === undefined) return null;
  const context = { now, requestId: "job", address: "", userAgent: null };
  try {
    return workspaceScope("write", permission, slug, accountScope(db, found, context), found);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
