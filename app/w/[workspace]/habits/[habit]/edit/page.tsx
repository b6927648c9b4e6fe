import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { habitPath } from "@/components/habits/addresses";
import { EditHabit } from "@/components/habits/edit-habit";
import { HabitEnd } from "@/components/habits/habit-end";
import { Page } from "@/components/shell/page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { findHabit, habitRecord } from "@/lib/habits/queries";
import { versionOn } from "@/lib/habits/versions";
import { listThemeNames } from "@/lib/themes/queries";

type EditHabitPageProps = { params: Promise<{ workspace: string; habit: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("habits.form");
  return { title: t("editTitle") };
}

export default async function EditHabitPage({ params }: EditHabitPageProps) {
  const { workspace, habit: asked } = await params;
  const [scope, themesScope] = await Promise.all([
    pageScope("habits:write", workspace),
    pageScope("themes:read", workspace),
  ]);
  const id = idInPath(asked);
  const [t, kept, themes] = await Promise.all([
    getTranslations("habits.form"),
    orNotFound(findHabit(scope, id)),
    listThemeNames(themesScope),
  ]);
  const habit = habitRecord(kept, scope.today);
  const place = { workspace, id };
  return (
    <Page title={t("editTitle")} narrow back={{ href: habitPath(workspace, id), label: habit.title }}>
      {can(scope.role, "habits:write") && (
        <>
          <EditHabit
            place={place}
            habit={habit}
            anchor={versionOn(kept.habit.versions, scope.today).anchor}
            themes={themes}
            today={scope.today}
            weekStart={scope.weekStart}
          />
          <HabitEnd place={place} archived={habit.archived} />
        </>
      )}
    </Page>
  );
}
