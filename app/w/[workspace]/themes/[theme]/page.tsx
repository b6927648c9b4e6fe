import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { History, type HistoryQuery } from "@/components/events/history";
import { Page } from "@/components/shell/page";
import { DeleteTheme } from "@/components/themes/delete-theme";
import { ThemeForm } from "@/components/themes/theme-form";
import { Section } from "@/components/ui/section";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { updateThemeAction } from "@/lib/themes/actions";
import { readTheme } from "@/lib/themes/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("themes.form");
  return { title: t("change") };
}

type ThemePageProps = {
  params: Promise<{ workspace: string; theme: string }>;
  searchParams: Promise<HistoryQuery>;
};

export default async function ThemePage({ params, searchParams }: ThemePageProps) {
  const [{ workspace, theme: id }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("themes:write", workspace);
  const [t, theme] = await Promise.all([
    getTranslations("themes.form"),
    orNotFound(readTheme(scope, { id: idInPath(id) })),
  ]);
  const target = { workspace, id };
  return (
    <Page
      title={<bdi className="wrap-anywhere">{theme.name}</bdi>}
      narrow
      back={{ href: `/w/${workspace}/themes`, label: t("back") }}
    >
      <div className="grid gap-10">
        {can(scope.role, "themes:write") && (
          <>
            <Section title={t("change")}>
              <ThemeForm key={theme.id} action={updateThemeAction.bind(null, target)} theme={theme} />
            </Section>
            <DeleteTheme target={target} counts={theme.counts} />
          </>
        )}
        <History workspace={workspace} role={scope.role} kind="theme" id={theme.id} query={query} />
      </div>
    </Page>
  );
}
