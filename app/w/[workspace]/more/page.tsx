import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { More } from "@/components/shell/more";
import { Page } from "@/components/shell/page";
import { currentViewer, pageScope } from "@/lib/auth/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.pages");
  return { title: t("more") };
}

export default async function MorePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const scope = await pageScope("workspace:read", slug);
  const [t, { user, memberships }] = await Promise.all([getTranslations("shell.pages"), currentViewer()]);
  const workspace = memberships.find((membership) => membership.slug === slug);
  if (!user || !workspace) notFound();
  return (
    <Page title={t("more")} narrow>
      <More workspace={workspace} workspaces={memberships} role={scope.role} user={user} />
    </Page>
  );
}
