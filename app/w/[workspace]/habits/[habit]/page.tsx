import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { z } from "zod";
import { History } from "@/components/events/history";
import { habitPath, habitsPath } from "@/components/habits/addresses";
import { ArchivedNotice } from "@/components/habits/archived-notice";
import { BestStreaks } from "@/components/habits/best-streaks";
import { EntryNotes } from "@/components/habits/entry-notes";
import { HabitCharts } from "@/components/habits/habit-charts";
import { HabitFigures } from "@/components/habits/habit-figures";
import { HabitMembers } from "@/components/habits/habit-members";
import { HabitPauses } from "@/components/habits/habit-pauses";
import { HabitYear } from "@/components/habits/habit-year";
import { TodayCard } from "@/components/habits/today-card";
import { UndoDay } from "@/components/habits/undo-day";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/icons";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { readEntryOffer } from "@/lib/entries/undo-offer";
import { readMembers } from "@/lib/habits/members";
import { findHabit, habitRecord } from "@/lib/habits/queries";
import { standing } from "@/lib/habits/standing";
import { listHabitPauses } from "@/lib/pauses/queries";
import { hueOf } from "@/lib/themes/palette";

type HabitPageProps = {
  params: Promise<{ workspace: string; habit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: HabitPageProps): Promise<Metadata> {
  const { workspace, habit } = await params;
  const { habit: found } = await readOnce(workspace, habit);
  return { title: found.title };
}

export default async function HabitPage({ params, searchParams }: HabitPageProps) {
  const [{ workspace, habit: asked }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("habits:read", workspace);
  const { today, weekStart } = scope;
  const id = idInPath(asked);
  const [t, sentenceOf, kept, members, pauses, undo] = await Promise.all([
    getTranslations("habits"),
    scheduleSentences(),
    readOnce(workspace, asked),
    orNotFound(readMembers(scope, { id })),
    orNotFound(listHabitPauses(scope, { id, limit: 100 })),
    query.undo === undefined ? null : readEntryOffer(scope, query.undo),
  ]);
  const { history } = kept;
  const habit = habitRecord(kept, today);
  const place = { workspace, id };
  const home = habitPath(workspace, id);
  const hue = hueOf(habit.color);
  const mayTick = can(scope.role, "habits:tick");
  const last = history.entries.at(-1);
  const thisYear = Number(today.slice(0, 4));
  const year = yearIn(query.year) ?? thisYear;
  const back = year === thisYear ? home : `${home}?year=${year}`;
  return (
    <Page
      title={habit.title}
      sub={<span className="block first-letter:uppercase">{sentenceOf(habit)}</span>}
      back={{ href: habitsPath(workspace), label: t("list.title") }}
      actions={
        can(scope.role, "habits:write") && (
          <ButtonLink href={`${home}/edit`} aria-keyshortcuts="e">
            <Pencil aria-hidden className="size-4" />
            {t("page.edit")}
          </ButtonLink>
        )
      }
    >
      {undo && <UndoDay workspace={workspace} back={back} offer={undo} />}
      <div className="grid grid-cols-1 gap-8">
        {habit.archived && <ArchivedNotice place={place} mayWrite={can(scope.role, "habits:write")} />}
        {mayTick && !habit.archived && (
          <TodayCard
            place={place}
            habit={habit}
            standing={standing(history, today)}
            entry={last?.date === today ? last : null}
            today={today}
            hue={hue}
          />
        )}
        <HabitFigures history={history} today={today} hue={hue} />
        <HabitYear
          place={place}
          history={history}
          measure={habit.measure}
          year={year}
          back={back}
          today={today}
          weekStart={weekStart}
          hue={hue}
          mayTick={mayTick}
        />
        <HabitCharts history={history} today={today} weekStart={weekStart} hue={hue} />
        <HabitMembers members={members} userId={scope.userId} />
        <BestStreaks history={history} today={today} hue={hue} />
        <EntryNotes entries={history.entries} />
        <HabitPauses place={place} pauses={pauses.items} today={today} mayTick={mayTick} />
        <History workspace={workspace} role={scope.role} kind="habit" id={id} query={query} />
      </div>
    </Page>
  );
}

/** The page and its title ask for the same habit: it is read once a request. */
const readOnce = cache(async (workspace: string, id: string) => {
  const scope = await pageScope("habits:read", workspace);
  return orNotFound(findHabit(scope, idInPath(id), "all"));
});

/** A year in an address; anything else there is none. */
function yearIn(asked: unknown): number | undefined {
  return z.coerce.number().int().min(1900).max(2199).safeParse(asked).data;
}
