import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArrangeList } from "@/components/habits/arrange-list";
import { askedList, listPath, orderOf } from "@/components/habits/asked-list";
import { HabitList } from "@/components/habits/habit-list";
import { ListActions } from "@/components/habits/list-actions";
import { ListTools } from "@/components/habits/list-tools";
import { NoHabits } from "@/components/habits/no-habits";
import { UndoDay } from "@/components/habits/undo-day";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { readEntryOffer } from "@/lib/entries/undo-offer";
import { listHabits } from "@/lib/habits/list";
import { listThemeNames } from "@/lib/themes/queries";

type HabitsPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A page of rows that a phone scrolls through; more come by a link. */
const MOST = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("habits.list");
  return { title: t("title") };
}

export default async function HabitsPage({ params, searchParams }: HabitsPageProps) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const [scope, themesScope] = await Promise.all([
    pageScope("habits:read", workspace),
    pageScope("themes:read", workspace),
  ]);
  const asked = askedList(query);
  const { status, theme, kind, sort, cursor } = asked;
  const [t, { items, nextCursor }, themes, undo] = await Promise.all([
    getTranslations("habits.list"),
    listHabits(scope, { status, theme, schedule: kind, sort, order: orderOf(sort), cursor, limit: MOST }),
    listThemeNames(themesScope),
    query.undo === undefined ? null : readEntryOffer(scope, query.undo),
  ]);
  const mayWrite = can(scope.role, "habits:write");
  const back = listPath(workspace, asked);
  const isArranging = mayWrite && asked.arrange !== undefined && sort === "position";
  const isEmpty = items.length === 0;
  return (
    <Page
      title={t("title")}
      narrow
      actions={<ListActions workspace={workspace} asked={asked} role={scope.role} isEmpty={isEmpty} />}
    >
      {undo && <UndoDay workspace={workspace} back={back} offer={undo} />}
      <ListTools workspace={workspace} asked={asked} themes={themes} />
      {isEmpty && <NoHabits workspace={workspace} asked={asked} mayWrite={mayWrite} />}
      {!isEmpty && isArranging && <ArrangeList workspace={workspace} habits={items} />}
      {!isEmpty && !isArranging && (
        <HabitList
          habits={items}
          place={{
            workspace,
            back,
            today: scope.today,
            mayTick: can(scope.role, "habits:tick") && status !== "archived",
          }}
        />
      )}
      {nextCursor && (
        <p className="pt-4 text-center">
          <ButtonLink href={listPath(workspace, { ...asked, cursor: nextCursor })}>{t("next")}</ButtonLink>
        </p>
      )}
    </Page>
  );
}
