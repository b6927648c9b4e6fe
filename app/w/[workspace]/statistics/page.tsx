import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { HabitChapter } from "@/components/statistics/habit-chapter";
import { InsightList } from "@/components/statistics/insight-list";
import { addressOf, RangeBar } from "@/components/statistics/range-bar";
import { TaskChapter } from "@/components/statistics/task-chapter";
import { ThemeChapter } from "@/components/statistics/theme-chapter";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Printer } from "@/components/ui/icons";
import { orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { getFormats } from "@/lib/i18n/server";
import { isEmpty, readStatistics } from "@/lib/statistics/queries";
import { shownStatistics } from "@/lib/statistics/schema";
import { listThemeNames } from "@/lib/themes/queries";

type StatisticsPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statistics"))("title") };
}

export default async function StatisticsPage({ params, searchParams }: StatisticsPageProps) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("statistics:read", workspace);
  const asked = shownStatistics.parse(query);
  const [t, formats, statistics, themes] = await Promise.all([
    getTranslations("statistics"),
    getFormats(),
    orNotFound(readStatistics(scope, asked)),
    listThemeNames(await pageScope("themes:read", workspace)),
  ]);
  const home = `/w/${workspace}`;
  const path = `${home}/statistics`;
  if (isEmpty(statistics) && !asked.theme) {
    return (
      <Page title={t("title")}>
        <EmptyState sentence={t("empty")}>
          {can(scope.role, "habits:write") && (
            <ButtonLink variant="primary" href={`${home}/habits/new`}>
              {t("firstHabit")}
            </ButtonLink>
          )}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t("title")}
      sub={<span data-numerals>{formats.dates(statistics.from, statistics.to)}</span>}
      actions={
        <a href={addressOf(`${path}.pdf`, asked)} className={buttonClass()}>
          <Printer aria-hidden className="size-4" />
          {t("print")}
        </a>
      }
    >
      <div className="grid gap-8 pb-8">
        <RangeBar path={path} asked={asked} themes={themes} />
        <InsightList insights={statistics.insights} range={asked.range} />
        <HabitChapter statistics={statistics} weekStart={scope.weekStart} />
        <TaskChapter statistics={statistics} />
        <ThemeChapter statistics={statistics} />
      </div>
    </Page>
  );
}
