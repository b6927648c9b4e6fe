import { MoveScreen } from "@/components/routines/session/move-screen";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { pageScope } from "@/lib/auth/viewer";
import { readOccurrence } from "@/lib/occurrences/queries";
import { askedDate, askedKey } from "@/lib/routines/shown";
import { proposal } from "@/lib/sessions/schema";
import type { SessionPageProps } from "../page";

export default async function MovePage({ params, searchParams, frame = "page" }: SessionPageProps) {
  const [{ workspace, routine, session: id }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("routines:write", workspace);
  const date = askedDate(asked.date);
  const key = { id: idInPath(id), routineId: idInPath(routine), date };
  const { session, occurrence } = await orNotFound(readOccurrence(scope, key));
  return (
    <MoveScreen
      session={session}
      occurrence={occurrence}
      frame={frame}
      place={{ workspace, routine }}
      at={askedKey(asked.at) ?? date ?? session.weekday}
      proposal={proposal.parse(asked)}
    />
  );
}
