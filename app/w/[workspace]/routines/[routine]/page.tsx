import type { Metadata } from "next";
import { cache } from "react";
import type { Frame } from "@/components/routines/session/screen-frame";
import { WeekPage } from "@/components/routines/week/week-page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { currentViewer, pageScope } from "@/lib/auth/viewer";
import { nowMark } from "@/lib/routines/now-mark";
import { type Asked, asksForNoDay } from "@/lib/routines/shown";
import { readShownWeek } from "@/lib/routines/shown-week";
import { readUndoOffer } from "@/lib/sessions/undo-offer";

export type RoutinePageProps = {
  params: Promise<{ workspace: string; routine: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  frame?: Frame;
};

export async function generateMetadata({ params, searchParams }: RoutinePageProps): Promise<Metadata> {
  const [{ workspace, routine }, { week, day, of }] = await Promise.all([params, searchParams]);
  const { frame } = await readOnce(workspace, routine, week, day, of);
  return { title: frame.name };
}

export default async function RoutinePage({ params, searchParams }: RoutinePageProps) {
  const [{ workspace, routine }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("routines:read", workspace);
  const [{ user }, week, undo] = await Promise.all([
    currentViewer(),
    readOnce(workspace, routine, asked.week, asked.day, asked.of),
    asked.undo === undefined ? null : readUndoOffer(scope, asked.undo),
  ]);
  return (
    <WeekPage
      place={{ workspace, routine }}
      week={week}
      day={asked.day}
      noSuchDay={asksForNoDay(asked)}
      undo={undo}
      clock={user?.clock ?? "h24"}
      today={scope.today}
      now={nowMark(week.timetable, scope.now, week.frame.timeZone)}
      mayWrite={can(scope.role, "routines:write")}
    />
  );
}

type Value = Asked["week"];

/** The page and its title ask for the same week: it is read once a request. */
const readOnce = cache(async (workspace: string, routine: string, week: Value, day: Value, of: Value) => {
  const scope = await pageScope("routines:read", workspace);
  return orNotFound(readShownWeek(scope, idInPath(routine), { week, day, of }));
});
