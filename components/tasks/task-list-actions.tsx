import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { tasksPath } from "./addresses";
import { type AskedTasks, listPath } from "./asked-tasks";

type TaskListActionsProps = { workspace: string; asked: AskedTasks; isEmpty: boolean };

/** What can be done with the whole list. */
export async function TaskListActions({ workspace, asked, isEmpty }: TaskListActionsProps) {
  const t = await getTranslations("tasks.list");
  const { select } = asked;
  return (
    <>
      {!isEmpty && (
        <ButtonLink href={listPath(workspace, { ...asked, select: select ? undefined : "1" })}>
          {select ? t("selected") : t("select")}
        </ButtonLink>
      )}
      <ButtonLink href={`${tasksPath(workspace)}/new${asked.theme ? `?theme=${asked.theme}` : ""}`}>
        {t("new")}
      </ButtonLink>
    </>
  );
}
