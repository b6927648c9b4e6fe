import type { Metadata } from "next";
import { cache } from "react";
import { History } from "@/components/events/history";
import { taskPath } from "@/components/tasks/addresses";
import { rowPlace } from "@/components/tasks/row-place";
import { taskChoices } from "@/components/tasks/task-choices";
import { TaskPage } from "@/components/tasks/task-page";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { pageScope } from "@/lib/auth/viewer";
import { readTask } from "@/lib/tasks/queries";
import { readRepeating } from "@/lib/tasks/schedule-preview";
import { mayChange } from "@/lib/tasks/task";
import { readTaskOffer } from "@/lib/tasks/undo-offer";

type OneTaskPageProps = {
  params: Promise<{ workspace: string; task: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: OneTaskPageProps): Promise<Metadata> {
  const { workspace, task: id } = await params;
  const { title } = await readOnce(workspace, id);
  return { title };
}

export default async function OneTaskPage({ params, searchParams }: OneTaskPageProps) {
  const [{ workspace, task: id }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("tasks:read", workspace);
  const [task, place, choices, editing, undo] = await Promise.all([
    readOnce(workspace, id),
    rowPlace(scope, taskPath(workspace, id)),
    taskChoices(scope),
    query.edit === undefined ? null : orNotFound(readRepeating(scope, { id: idInPath(id) })),
    query.undo === undefined ? null : readTaskOffer(scope, query.undo),
  ]);
  return (
    <TaskPage
      task={task}
      place={place}
      choices={choices}
      mayChange={mayChange(scope, task)}
      editing={editing}
      undo={undo}
      history={<History workspace={workspace} role={scope.role} kind="task" id={task.id} query={query} />}
    />
  );
}

/** The page and its title ask for the same task: it is read once a request. */
const readOnce = cache(async (workspace: string, id: string) => {
  const scope = await pageScope("tasks:read", workspace);
  return orNotFound(readTask(scope, { id: idInPath(id) }));
});
