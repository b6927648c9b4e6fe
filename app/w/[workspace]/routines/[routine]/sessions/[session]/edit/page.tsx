import { EditScreen } from "@/components/routines/session/edit-screen";
import { readSessionPage, type SessionPageProps } from "@/components/routines/session/session-page";

export default async function EditPage(props: SessionPageProps) {
  const { screen, weekStart } = await readSessionPage("routines:write", props);
  return <EditScreen {...screen} weekStart={weekStart} />;
}
