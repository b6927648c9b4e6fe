import { MoveScreen } from "@/components/routines/session/move-screen";
import { readSessionPage, type SessionPageProps } from "@/components/routines/session/session-page";
import { SessionScreen } from "@/components/routines/session/session-screen";
import { can } from "@/lib/auth/policy";
import { proposal } from "@/lib/sessions/schema";

export default async function MovePage(props: SessionPageProps) {
  const { asked, role, screen } = await readSessionPage("routines:write", props);
  if (!can(role, "routines:write")) return <SessionScreen {...screen} mayWrite={false} mayReadLog={false} />;
  return <MoveScreen {...screen} proposal={proposal.parse(asked)} />;
}
