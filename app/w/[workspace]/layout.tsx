import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { currentViewer } from "@/lib/auth/viewer";

type WorkspaceLayoutProps = { children: ReactNode; params: Promise<{ workspace: string }> };

export default async function WorkspaceLayout({ children, params }: WorkspaceLayoutProps) {
  const [{ workspace: slug }, { memberships }] = await Promise.all([params, currentViewer()]);
  const workspace = memberships.find((membership) => membership.slug === slug);
  return <WorkspaceFrame workspace={workspace}>{children}</WorkspaceFrame>;
}
