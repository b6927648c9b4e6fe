import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { habitsPath } from "@/components/habits/addresses";
import { PauseForm } from "@/components/habits/pause-form";
import { PauseList } from "@/components/habits/pause-list";
import { Page } from "@/components/shell/page";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { listHabitNames } from "@/lib/habits/queries";
import { pauseEverythingAction } from "@/lib/pauses/actions";
import { listPauses } from "@/lib/pauses/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("habits.pauses");
  return { title: t("title") };
}

export default async function PausesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("habits:read", workspace);
  const [t, { items }, names] = await Promise.all([
    getTranslations("habits"),
    listPauses(scope, { limit: 100 }),
    listHabitNames(scope),
  ]);
  const mayTick = can(scope.role, "habits:tick");
  const ofAll = items.filter(({ habitId }) => habitId === null);
  const ofOne = items.filter(({ habitId }) => habitId !== null);
  const list = { workspace, today: scope.today, mayTick };
  return (
    <Page
      title={t("pauses.title")}
      sub={t("pauses.sub")}
      narrow
      back={{ href: habitsPath(workspace), label: t("list.title") }}
    >
      <div className="grid gap-10">
        <Section title={t("pauses.ofAll")} sub={t("pauses.ofAllSub")}>
          <PauseList {...list} pauses={ofAll} />
          {mayTick && (
            <PauseForm
              action={pauseEverythingAction.bind(null, { workspace })}
              label={t("pauses.pauseAll")}
              today={scope.today}
            />
          )}
        </Section>
        <Section title={t("pauses.ofOne")} sub={t("pauses.ofOneSub")}>
          <PauseList
            {...list}
            pauses={ofOne}
            nameOf={({ habitId }) => names.find(({ id }) => id === habitId)?.title ?? ""}
          />
        </Section>
      </div>
    </Page>
  );
}
