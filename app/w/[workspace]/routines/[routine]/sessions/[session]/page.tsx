import type { Frame } from "@/components/routines/session/screen-frame";
import { SessionScreen } from "@/components/routines/session/session-screen";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { readOccurrence } from "@/lib/occurrences/queries";
import { askedDate, askedKey } from "@/lib/routines/shown";

export type SessionPageProps = {
  params: Promise<{ workspace: string; routine: string; session: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  frame?: Frame;
};

export default async function SessionPage({ params, searchParams, frame = "page" }: SessionPageProps) {
  const [{ workspace, routine, session: id }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("routines:read", workspace);
  const date = askedDate(asked.date);
  const key = { id: idInPath(id), routineId: idInPath(routine), date };
  const { session, occurrence } = await orNotFound(readOccurrence(scope, key));
  return (
    <SessionScreen
      session={session}
      occurrence={occurrence}
      frame={frame}
      place={{ workspace, routine }}
      at={askedKey(asked.at) ?? date ?? session.weekday}
      mayWrite={can(scope.role, "routines:write")}
    />
  );
}
