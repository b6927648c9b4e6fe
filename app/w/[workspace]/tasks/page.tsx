import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { askedTasks, listPath, sortingOf } from "@/components/tasks/asked-tasks";
import { NoTasks } from "@/components/tasks/no-tasks";
import { QuickAddField } from "@/components/tasks/quick-add-field";
import { rowPlace } from "@/components/tasks/row-place";
import { SelectTasks } from "@/components/tasks/select-tasks";
import { ArrangedTasks, TaskList } from "@/components/tasks/task-list";
import { TaskListActions } from "@/components/tasks/task-list-actions";
import { TaskTools } from "@/components/tasks/task-tools";
import { UndoTasks } from "@/components/tasks/undo-tasks";
import { ButtonLink } from "@/components/ui/button";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { countTasks, listTasks } from "@/lib/tasks/queries";
import { mayChange } from "@/lib/tasks/task";
import { readTaskOffer } from "@/lib/tasks/undo-offer";

type TasksPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A page of rows that a phone scrolls through; more come by a link. */
const MOST = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tasks.list");
  return { title: t("title") };
}

export default async function TasksPage({ params, searchParams }: TasksPageProps) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("tasks:read", workspace);
  const asked = askedTasks(query);
  const { status, select, ...filters } = asked;
  const back = listPath(workspace, { ...asked, select: undefined });
  const [t, { items, nextCursor }, counts, place, undo] = await Promise.all([
    getTranslations("tasks.list"),
    listTasks(scope, {
      ...filters,
      ...sortingOf(asked),
      status: status === "all" ? undefined : status,
      limit: MOST,
    }),
    countTasks(scope),
    rowPlace(scope, back),
    query.undo === undefined ? null : readTaskOffer(scope, query.undo),
  ]);
  const mayWrite = can(scope.role, "tasks:write");
  const rows = { tasks: items, place, mayChange: (task: (typeof items)[number]) => mayChange(scope, task) };
  return (
    <Page
      title={t("title")}
      narrow
      actions={
        mayWrite && <TaskListActions workspace={workspace} asked={asked} isEmpty={items.length === 0} />
      }
    >
      {undo && <UndoTasks workspace={workspace} back={back} offer={undo} />}
      <div className="grid grid-cols-1 gap-4">
        {mayWrite && (
          <QuickAddField workspace={workspace} theme={asked.theme === "none" ? undefined : asked.theme} />
        )}
        <TaskTools workspace={workspace} asked={asked} themes={place.themes} counts={counts} />
        {items.length === 0 && <NoTasks workspace={workspace} asked={asked} />}
        {items.length > 0 &&
          (mayWrite && select ? (
            <SelectTasks {...rows} />
          ) : sortingOf(asked).sort === "position" ? (
            <ArrangedTasks {...rows} />
          ) : (
            <TaskList {...rows} />
          ))}
        {nextCursor && (
          <p className="text-center">
            <ButtonLink href={listPath(workspace, { ...asked, cursor: nextCursor })}>{t("next")}</ButtonLink>
          </p>
        )}
      </div>
    </Page>
  );
}
