import type { Identity, Membership } from "@/lib/auth/identity";

type Viewer = { user: Pick<Identity["user"], "lastWorkspaceId"> | null; memberships: Membership[] };

/** Where somebody begins: in the workspace they opened last, else their oldest, rather one that is not archived. Who is in none, at their account. */
export function homeOf({ user, memberships }: Viewer): string {
  if (!user) return "/sign-in";
  const workspace = workspaceOf({ user, memberships });
  return workspace ? `/w/${workspace.slug}/today` : "/account";
}

/** The workspace that was opened last, if they still are a member of it. */
export function workspaceOf({ user, memberships }: Viewer): Membership | undefined {
  return (
    memberships.find(({ workspaceId }) => workspaceId === user?.lastWorkspaceId) ??
    memberships.find(({ archived }) => !archived) ??
    memberships[0]
  );
}
