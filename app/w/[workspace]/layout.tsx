import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { currentViewer, pageScope } from "@/lib/auth/viewer";
import { listRoutineNames } from "@/lib/routines/queries";

type WorkspaceLayoutProps = { children: ReactNode; params: Promise<{ workspace: string }> };

/**
 * Strangers get no shell, and their answer from the page: it sends them to sign in, or says that there is nothing.
 * Next draws a "not found" on the server only where a page says so, and a reader without JavaScript must see it.
 */
export default async function WorkspaceLayout({ children, params }: WorkspaceLayoutProps) {
  const { workspace: slug } = await params;
  const { user, memberships } = await currentViewer();
  const workspace = memberships.find((membership) => membership.slug === slug);
  if (!user || !workspace) return <main id="content">{children}</main>;
  const routines = await listRoutineNames(await pageScope("routines:read", slug));
  return (
    <AppShell
      workspace={workspace}
      workspaces={memberships}
      role={workspace.role}
      routines={routines}
      user={user}
    >
      {children}
    </AppShell>
  );
}
