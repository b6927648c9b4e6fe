import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { ThemeForm } from "@/components/themes/theme-form";
import { ThemeList } from "@/components/themes/theme-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { createThemeAction } from "@/lib/themes/actions";
import { overviewThemes } from "@/lib/themes/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("themes.list");
  return { title: t("title") };
}

export default async function ThemesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("themes:read", workspace);
  const [t, themes] = await Promise.all([getTranslations("themes.list"), overviewThemes(scope)]);
  const mayWrite = can(scope.role, "themes:write");
  return (
    <Page title={t("title")} sub={t("sub")} narrow>
      <div className="grid gap-8">
        {themes.length > 0 ? (
          <ThemeList home={`/w/${workspace}/themes`} themes={themes} mayWrite={mayWrite} />
        ) : (
          <EmptyState sentence={t("none")} />
        )}
        {mayWrite && (
          <Section title={t("new")}>
            <ThemeForm key={themes.length} action={createThemeAction.bind(null, { workspace })} />
          </Section>
        )}
      </div>
    </Page>
  );
}
