import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportForm } from "@/components/routines/import/import-form";
import { Page } from "@/components/shell/page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { importByFormAction } from "@/lib/routines/import/actions";
import { readRoutine } from "@/lib/routines/queries";

type ImportIntoPageProps = { params: Promise<{ workspace: string; routine: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function ImportIntoPage({ params }: ImportIntoPageProps) {
  const { workspace, routine: id } = await params;
  const scope = await pageScope("routines:write", workspace);
  const [t, routine] = await Promise.all([
    getTranslations("import"),
    orNotFound(readRoutine(scope, { id: idInPath(id) })),
  ]);
  return (
    <Page
      title={t("title")}
      sub={t("subInto", { name: routine.name, timeZone: routine.timeZone })}
      narrow
      back={{ href: `/w/${workspace}/routines/${id}`, label: t("backToWeek") }}
    >
      {can(scope.role, "routines:write") && (
        <ImportForm action={importByFormAction.bind(null, { workspace, id })} isNew={false} />
      )}
    </Page>
  );
}
