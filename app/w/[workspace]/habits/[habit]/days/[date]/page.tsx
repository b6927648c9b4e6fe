import { notFound } from "next/navigation";
import { habitPath } from "@/components/habits/addresses";
import { DayScreen } from "@/components/habits/day-screen";
import type { Frame } from "@/components/shell/screen-frame";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { wayBack } from "@/lib/auth/way-back";
import { isCalendarDate } from "@/lib/calendar/date";
import { readOwnEntry } from "@/lib/entries/queries";
import { findHabit } from "@/lib/habits/queries";
import { versionOn } from "@/lib/habits/versions";

type DayPageProps = {
  params: Promise<{ workspace: string; habit: string; date: string }>;
  searchParams: Promise<{ back?: string | string[] }>;
  frame?: Frame;
};

export default async function DayPage({ params, searchParams, frame = "page" }: DayPageProps) {
  const [{ workspace, habit, date }, asked] = await Promise.all([params, searchParams]);
  if (!isCalendarDate(date)) notFound();
  const scope = await pageScope("habits:read", workspace);
  const id = idInPath(habit);
  const [{ habit: found }, entry] = await orNotFound(
    Promise.all([findHabit(scope, id), readOwnEntry(scope, { id, date })]),
  );
  return (
    <DayScreen
      frame={frame}
      target={{ workspace, id, date, back: wayBack(asked.back, habitPath(workspace, id)) }}
      habit={found}
      asked={versionOn(found.versions, date)}
      entry={entry}
      mayTick={can(scope.role, "habits:tick") && date <= scope.today && date >= found.startsOn}
    />
  );
}
