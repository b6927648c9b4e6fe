import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { NewRoutine } from "@/components/routines/new-routine";
import { TemplateList } from "@/components/routines/template-list";
import { Page } from "@/components/shell/page";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { templateNames } from "@/lib/routines/templates";
import { listThemeNames } from "@/lib/themes/queries";

type NewRoutinePageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ template?: string | string[] }>;
};

const beginnings = z.enum([...templateNames, "blank"]);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines.new");
  return { title: t("title") };
}

/** First what to begin from, then the form. */
export default async function NewRoutinePage({ params, searchParams }: NewRoutinePageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("routines:write", workspace);
  const [t, themes] = await Promise.all([
    getTranslations("routines.new"),
    listThemeNames(await pageScope("themes:read", workspace)),
  ]);
  const home = `/w/${workspace}/routines`;
  const template = beginnings.safeParse(asked.template).data;
  const mayWrite = can(scope.role, "routines:write");
  return (
    <Page
      title={t("title")}
      sub={template ? undefined : t("choose")}
      narrow
      back={template ? { href: `${home}/new`, label: t("backToChoice") } : { href: home, label: t("back") }}
    >
      {mayWrite && template && (
        <NewRoutine
          workspace={workspace}
          template={template}
          timeZone={scope.timeZone}
          weekStart={scope.weekStart}
          today={scope.today}
          themes={themes}
        />
      )}
      {mayWrite && !template && <TemplateList home={home} />}
    </Page>
  );
}
