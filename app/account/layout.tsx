import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { currentViewer } from "@/lib/auth/viewer";
import { workspaceOf } from "@/lib/workspaces/home";

/** The account belongs to no workspace; around it stands the one that was open last. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  return <WorkspaceFrame workspace={workspaceOf(await currentViewer())}>{children}</WorkspaceFrame>;
}
