import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportForm } from "@/components/routines/import/import-form";
import { Page } from "@/components/shell/page";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { importAsRoutineAction } from "@/lib/routines/import/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function ImportPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("routines:write", workspace);
  const t = await getTranslations("import");
  return (
    <Page
      title={t("title")}
      sub={t("subNew")}
      narrow
      back={{ href: `/w/${workspace}/routines`, label: t("backToList") }}
    >
      {can(scope.role, "routines:write") && (
        <ImportForm action={importAsRoutineAction.bind(null, { workspace })} isNew />
      )}
    </Page>
  );
}
