import { getTranslations } from "next-intl/server";
import { UndoNote } from "@/components/ui/undo-note";
import { undoTaskAction } from "@/lib/tasks/actions";
import type { TaskOffer } from "@/lib/tasks/undo-offer";

type UndoTasksProps = { workspace: string; back: string; offer: TaskOffer };

/** Takes back what was just done to one task or several. */
export async function UndoTasks({ workspace, back, offer }: UndoTasksProps) {
  const t = await getTranslations("tasks.undo");
  const { change, title, count, done } = offer;
  return (
    <UndoNote
      action={undoTaskAction.bind(null, { workspace, change, back })}
      change={change}
      back={back}
      sentence={t(done, { title: shortened(title), count })}
    />
  );
}

const MOST_LETTERS = 40;

/** A note is read in passing. */
function shortened(title: string): string {
  const letters = [...title];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")}…` : title;
}
