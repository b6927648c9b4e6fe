import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { tasksPath } from "./addresses";
import type { AskedTasks } from "./asked-tasks";

type NoTasksProps = { workspace: string; asked: AskedTasks };

/** An empty list: nothing left to do is good news, nothing found is not. */
export async function NoTasks({ workspace, asked }: NoTasksProps) {
  const t = await getTranslations("tasks.none");
  const isNarrowed = asked.q !== undefined || asked.theme !== undefined || asked.priority !== undefined;
  if (!isNarrowed) return <EmptyState sentence={t(asked.status)} />;
  return (
    <EmptyState sentence={t("found")}>
      <ButtonLink href={tasksPath(workspace)}>{t("showAll")}</ButtonLink>
    </EmptyState>
  );
}
