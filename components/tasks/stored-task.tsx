import { getTranslations } from "next-intl/server";
import { type StoredField, StoredFields } from "@/components/ui/stored-fields";
import { getFormats } from "@/lib/i18n/server";
import type { TaskRecord } from "@/lib/tasks/queries";
import type { ThemeName } from "@/lib/themes/queries";

type StoredTaskProps = { task: TaskRecord; themes: ThemeName[] };

/** What somebody else has stored of a task since its form was opened. */
export async function StoredTask({ task, themes }: StoredTaskProps) {
  const [t, formats] = await Promise.all([getTranslations("tasks.form"), getFormats()]);
  const none = t("none");
  const items = task.checklist.map(({ text }) => text);
  const fields: StoredField[] = [
    { label: t("title"), shown: task.title, posted: { title: task.title } },
    { label: t("status"), shown: t(`statuses.${task.status}`), posted: { status: task.status } },
    { label: t("priority"), shown: t(`priorities.${task.priority}`), posted: { priority: task.priority } },
    {
      label: t("dueOn"),
      shown: task.dueOn ? formats.date(task.dueOn, "full") : none,
      posted: { dueOn: task.dueOn ?? "" },
    },
    {
      label: t("dueAt"),
      shown: task.dueAt ? formats.time(task.dueAt) : none,
      posted: { dueAt: task.dueAt ?? "" },
    },
    {
      label: t("theme"),
      shown: themes.find(({ id }) => id === task.themeId)?.name ?? none,
      posted: { themeId: task.themeId ?? "" },
    },
    { label: t("checklist"), shown: formats.list(items) || none, posted: { checklist: items.join("\n") } },
    { label: t("notes"), shown: task.notes ?? none, posted: { notes: task.notes ?? "" } },
  ];
  return <StoredFields version={task.version} title={t("storedNow")} fields={fields} />;
}
