import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { History, type HistoryQuery } from "@/components/events/history";
import { Page } from "@/components/shell/page";
import { ArchiveWorkspace } from "@/components/workspaces/archive-workspace";
import { DeleteWorkspace } from "@/components/workspaces/delete-workspace";
import { ExportSection } from "@/components/workspaces/export-section";
import { NewWorkspace } from "@/components/workspaces/new-workspace";
import { WorkspaceSettings } from "@/components/workspaces/workspace-settings";
import { pageScope } from "@/lib/auth/viewer";
import { readWorkspace } from "@/lib/workspaces/queries";

type WorkspaceSettingsPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<HistoryQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspace"))("title") };
}

export default async function WorkspaceSettingsPage({ params, searchParams }: WorkspaceSettingsPageProps) {
  const [{ workspace: slug }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("workspace:retire", slug);
  const [t, workspace] = await Promise.all([getTranslations("workspace"), readWorkspace(scope)]);
  return (
    <Page title={t("title")} narrow>
      <div className="grid gap-10">
        {!workspace.archived && <WorkspaceSettings workspace={workspace} />}
        <ExportSection workspace={slug} />
        <NewWorkspace />
        <ArchiveWorkspace workspace={slug} archived={workspace.archived} />
        <DeleteWorkspace workspace={slug} name={workspace.name} />
        <History workspace={slug} role={scope.role} kind="workspace" id={workspace.id} query={query} />
      </div>
    </Page>
  );
}
