import { MoveScreen } from "@/components/routines/session/move-screen";
import { readSessionPage, type SessionPageProps } from "@/components/routines/session/session-page";
import { proposal } from "@/lib/sessions/schema";

export default async function MovePage(props: SessionPageProps) {
  const { asked, screen } = await readSessionPage("routines:write", props);
  return <MoveScreen {...screen} proposal={proposal.parse(asked)} />;
}
