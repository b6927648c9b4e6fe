import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { FirstRoutine } from "@/components/routines/first-routine";
import { RoutineList } from "@/components/routines/routine-list";
import { Page } from "@/components/shell/page";
import { ThemeFilter } from "@/components/themes/theme-filter";
import { ButtonLink } from "@/components/ui/button";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { byName } from "@/lib/i18n/by-name";
import { overviewRoutines } from "@/lib/routines/overview";
import { listThemeNames } from "@/lib/themes/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines.list");
  return { title: t("title") };
}

type RoutinesPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const askedTheme = z.uuid().optional().catch(undefined);

export default async function RoutinesPage({ params, searchParams }: RoutinesPageProps) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const theme = askedTheme.parse(query.theme);
  const scope = await pageScope("routines:read", workspace);
  const [t, locale, { inUse, archived }, themes] = await Promise.all([
    getTranslations("routines.list"),
    getLocale(),
    overviewRoutines(scope, theme),
    pageScope("themes:read", workspace).then(listThemeNames),
  ]);
  const home = `/w/${workspace}/routines`;
  const mayWrite = can(scope.role, "routines:write");
  const isEmpty = !theme && inUse.length + archived.length === 0;
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
        <div className="grid gap-4">
          <ThemeFilter themes={themes} current={theme} to={(id) => (id ? `${home}?theme=${id}` : home)} />
          <RoutineList
            home={home}
            inUse={inUse.toSorted(byName(locale))}
            archived={archived.toSorted(byName(locale))}
          />
        </div>
      )}
    </Page>
  );
}
