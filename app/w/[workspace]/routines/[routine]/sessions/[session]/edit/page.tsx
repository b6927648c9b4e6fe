import { EditScreen } from "@/components/routines/session/edit-screen";
import { readSessionPage, type SessionPageProps } from "@/components/routines/session/session-page";
import { SessionScreen } from "@/components/routines/session/session-screen";
import { can } from "@/lib/auth/policy";

export default async function EditPage(props: SessionPageProps) {
  const { role, screen, weekStart } = await readSessionPage("routines:write", props);
  if (!can(role, "routines:write")) return <SessionScreen {...screen} mayWrite={false} mayReadLog={false} />;
  return <EditScreen {...screen} weekStart={weekStart} />;
}
