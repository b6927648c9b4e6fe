import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { History, type HistoryQuery } from "@/components/events/history";
import { ArchiveRoutine } from "@/components/routines/archive-routine";
import { CopyRoutine } from "@/components/routines/copy-routine";
import { DeleteRoutine } from "@/components/routines/delete-routine";
import { Holidays } from "@/components/routines/holidays";
import { ImportLink } from "@/components/routines/import-link";
import { RoutineSettings } from "@/components/routines/routine-settings";
import { ShareRoutine } from "@/components/routines/share-routine";
import { Page } from "@/components/shell/page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { readSettings } from "@/lib/routines/settings";
import { listThemeNames } from "@/lib/themes/queries";

type RoutineSettingsPageProps = {
  params: Promise<{ workspace: string; routine: string }>;
  searchParams: Promise<HistoryQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines.settings");
  return { title: t("title") };
}

export default async function RoutineSettingsPage({ params, searchParams }: RoutineSettingsPageProps) {
  const [{ workspace, routine: id }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("routines:write", workspace);
  const [t, { routine, cancelledDays, sessions, shareLink }, themes] = await Promise.all([
    getTranslations("routines.settings"),
    orNotFound(readSettings(scope, { id: idInPath(id) })),
    listThemeNames(await pageScope("themes:read", workspace)),
  ]);
  const target = { workspace, id };
  return (
    <Page
      title={t("title")}
      sub={routine.name}
      narrow
      back={{ href: `/w/${workspace}/routines/${id}`, label: t("back") }}
    >
      <div className="grid gap-10">
        {can(scope.role, "routines:write") && (
          <>
            <RoutineSettings target={target} routine={routine} weekStart={scope.weekStart} themes={themes} />
            <ShareRoutine target={target} link={shareLink} />
            <ImportLink target={target} />
            <Holidays target={target} days={cancelledDays} />
            <CopyRoutine target={target} name={routine.name} />
            <ArchiveRoutine target={target} archived={routine.archived} />
            <DeleteRoutine
              target={target}
              name={routine.name}
              sessions={sessions}
              isShared={shareLink !== null}
            />
          </>
        )}
        <History workspace={workspace} role={scope.role} kind="routine" id={routine.id} query={query} />
      </div>
    </Page>
  );
}
