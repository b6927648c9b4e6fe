import { NewSessionScreen } from "@/components/routines/session/new-session-screen";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { weekdayOf } from "@/lib/calendar/week";
import { readRoutine } from "@/lib/routines/queries";
import { askedKey } from "@/lib/routines/shown";
import { proposal } from "@/lib/sessions/schema";
import type { RoutinePageProps } from "../../page";

export default async function NewSessionPage({ params, searchParams, frame = "page" }: RoutinePageProps) {
  const [{ workspace, routine: id }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("routines:write", workspace);
  const routine = await orNotFound(readRoutine(scope, { id: idInPath(id) }));
  const { weekday = weekdayOf(scope.today), start = routine.dayStart } = proposal.parse(asked);
  return (
    <NewSessionScreen
      frame={frame}
      place={{ workspace, routine: id }}
      at={askedKey(asked.at)}
      routine={routine.name}
      weekStart={scope.weekStart}
      weekday={weekday}
      start={start}
      minutes={routine.slotMinutes}
      mayWrite={can(scope.role, "routines:write")}
    />
  );
}
