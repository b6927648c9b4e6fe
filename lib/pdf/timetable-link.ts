import "server-only";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { readShareLink } from "@/lib/shares/queries";

/**
 * Where a routine stands on the web, on a site that begins with `origin`: at its share link, for those who are shown
 * it, as whoever reads the sheet may have no sign-in; else at its own page.
 */
export async function timetableLink(
  scope: Scope<"routines:read">,
  id: string,
  origin: string,
): Promise<string> {
  const shared = can(scope.role, "routines:write") ? await readShareLink(scope, { id }) : null;
  return origin + (shared?.url ?? `/w/${scope.slug}/routines/${id}`);
}
