import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewHabit } from "@/components/habits/new-habit";
import { Page } from "@/components/shell/page";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { listThemeNames } from "@/lib/themes/queries";

type NewHabitPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ theme?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("habits.form");
  return { title: t("newTitle") };
}

export default async function NewHabitPage({ params, searchParams }: NewHabitPageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("habits:write", workspace);
  const [t, themes] = await Promise.all([
    getTranslations("habits"),
    listThemeNames(await pageScope("themes:read", workspace)),
  ]);
  return (
    <Page title={t("form.newTitle")} narrow back={{ href: `/w/${workspace}/habits`, label: t("list.title") }}>
      {can(scope.role, "habits:write") && (
        <NewHabit
          workspace={workspace}
          themes={themes}
          themeId={themes.find(({ id }) => id === asked.theme)?.id ?? null}
          today={scope.today}
          weekStart={scope.weekStart}
        />
      )}
    </Page>
  );
}
