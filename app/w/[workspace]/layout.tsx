import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { after } from "next/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { rememberWorkspace } from "@/lib/accounts/last-workspace";
import { currentViewer, pageScope } from "@/lib/auth/viewer";
import { listRoutineNames } from "@/lib/routines/queries";

type WorkspaceLayoutProps = { children: ReactNode; params: Promise<{ workspace: string }> };

export default async function WorkspaceLayout({ children, params }: WorkspaceLayoutProps) {
  const { workspace: slug } = await params;
  const scope = await pageScope("routines:read", slug);
  const [routines, { user, memberships }] = await Promise.all([listRoutineNames(scope), currentViewer()]);
  const workspace = memberships.find((membership) => membership.slug === slug);
  if (!user || !workspace) notFound();
  const isVisit = (await headers()).get("next-router-prefetch") === null;
  if (isVisit && memberships.length > 1 && user.lastWorkspaceId !== scope.workspaceId) {
    after(() => rememberWorkspace(scope));
  }
  return (
    <AppShell
      workspace={workspace}
      workspaces={memberships}
      role={scope.role}
      routines={routines}
      user={user}
    >
      {children}
    </AppShell>
  );
}
