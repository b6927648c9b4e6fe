import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FirstRoutine } from "@/components/routines/first-routine";
import { RoutineList } from "@/components/routines/routine-list";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { overviewRoutines } from "@/lib/routines/overview";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines.list");
  return { title: t("title") };
}

export default async function RoutinesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("routines:read", workspace);
  const [t, { inUse, archived }] = await Promise.all([
    getTranslations("routines.list"),
    overviewRoutines(scope),
  ]);
  const home = `/w/${workspace}/routines`;
  const mayWrite = can(scope.role, "routines:write");
  const isEmpty = inUse.length + archived.length === 0;
  return (
    <Page
      title={t("title")}
      narrow
      actions={
        mayWrite &&
        !isEmpty && (
          <>
            <ButtonLink href={`${home}/import`}>{t("import")}</ButtonLink>
            <ButtonLink href={`${home}/new`} variant="primary" aria-keyshortcuts="n">
              {t("new")}
            </ButtonLink>
          </>
        )
      }
    >
      {isEmpty ? (
        <FirstRoutine home={home} mayWrite={mayWrite} />
      ) : (
        <RoutineList home={home} inUse={inUse} archived={archived} />
      )}
    </Page>
  );
}
