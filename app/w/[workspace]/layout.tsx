import { headers } from "next/headers";
import { after } from "next/server";
import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { rememberWorkspace } from "@/lib/accounts/last-workspace";
import { currentViewer, pageScope } from "@/lib/auth/viewer";

type WorkspaceLayoutProps = { children: ReactNode; params: Promise<{ workspace: string }> };

export default async function WorkspaceLayout({ children, params }: WorkspaceLayoutProps) {
  const [{ workspace: slug }, { user, memberships }] = await Promise.all([params, currentViewer()]);
  const workspace = memberships.find((membership) => membership.slug === slug);
  if (user && workspace && memberships.length > 1 && user.lastWorkspaceId !== workspace.workspaceId) {
    await rememberVisit(slug);
  }
  return <WorkspaceFrame workspace={workspace}>{children}</WorkspaceFrame>;
}

/** A link that is only fetched ahead is no visit. */
async function rememberVisit(slug: string) {
  if ((await headers()).has("next-router-prefetch")) return;
  const scope = await pageScope("workspace:read", slug);
  after(() => rememberWorkspace(scope));
}
