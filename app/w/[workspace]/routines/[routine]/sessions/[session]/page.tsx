import { readSessionPage, type SessionPageProps } from "@/components/routines/session/session-page";
import { SessionScreen } from "@/components/routines/session/session-screen";
import { can } from "@/lib/auth/policy";
import { mayReadEventsOf } from "@/lib/events/kinds";

export default async function SessionPage(props: SessionPageProps) {
  const { role, screen } = await readSessionPage("routines:read", props);
  return (
    <SessionScreen
      {...screen}
      mayWrite={can(role, "routines:write")}
      mayReadLog={mayReadEventsOf(role, "session")}
    />
  );
}
