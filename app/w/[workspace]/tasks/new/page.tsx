import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Page } from "@/components/shell/page";
import { tasksPath } from "@/components/tasks/addresses";
import { NewTask } from "@/components/tasks/new-task";
import { taskChoices } from "@/components/tasks/task-choices";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";

type NewTaskPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const proposal = z.object({
  title: z.string().max(200).default("").catch(""),
  theme: z.uuid().nullable().default(null).catch(null),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tasks.form");
  return { title: t("new") };
}

export default async function NewTaskPage({ params, searchParams }: NewTaskPageProps) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("tasks:write", workspace);
  const [t, choices] = await Promise.all([getTranslations("tasks.form"), taskChoices(scope)]);
  const { title, theme } = proposal.parse(query);
  return (
    <Page title={t("new")} narrow back={{ href: tasksPath(workspace), label: t("back") }}>
      {can(scope.role, "tasks:write") && (
        <NewTask workspace={workspace} title={title} themeId={theme} choices={choices} />
      )}
    </Page>
  );
}
