import NextForm from "next/form";
import { getTranslations } from "next-intl/server";
import { ThemeFilter } from "@/components/themes/theme-filter";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { ListFilter, Search } from "@/components/ui/icons";
import { Segmented } from "@/components/ui/segmented";
import { SelectField } from "@/components/ui/select-field";
import { taskSorts } from "@/lib/tasks/schema";
import { priorities } from "@/lib/tasks/task";
import type { ThemeName } from "@/lib/themes/queries";
import { tasksPath } from "./addresses";
import { type AskedTasks, listPath, sortingOf, taskTabs } from "./asked-tasks";

type TaskToolsProps = {
  workspace: string;
  asked: AskedTasks;
  themes: ThemeName[];
  counts: { active: number; overdue: number };
};

/** Which tasks are listed, and in what order: all of it in the address. */
export async function TaskTools({ workspace, asked, themes, counts }: TaskToolsProps) {
  const t = await getTranslations("tasks.list");
  const to = (change: Partial<AskedTasks>) => listPath(workspace, { ...asked, cursor: undefined, ...change });
  const labels = {
    active: t("tabs.active", { count: counts.active }),
    overdue: t("tabs.overdue", { count: counts.overdue }),
    done: t("tabs.done"),
    all: t("tabs.all"),
  };
  const isFiltered = asked.priority !== undefined || asked.sort !== undefined;
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="justify-self-start">
        <Segmented
          label={t("which")}
          segments={taskTabs.map((status) => ({
            href: to({ status }),
            label: labels[status],
            current: asked.status === status,
          }))}
        />
      </div>
      <ThemeFilter themes={themes} current={asked.theme} to={(theme) => to({ theme })} />
      <NextForm action={tasksPath(workspace)} role="search" className="flex flex-wrap gap-2">
        {asked.status !== "active" && <input type="hidden" name="status" value={asked.status} />}
        {asked.theme && <input type="hidden" name="theme" value={asked.theme} />}
        <input
          type="search"
          name="q"
          key={asked.q}
          defaultValue={asked.q}
          maxLength={200}
          aria-label={t("search")}
          placeholder={t("search")}
          dir="auto"
          className={`${controlClass} w-0! flex-1`}
        />
        <IconButton type="submit" label={t("find")} className="border border-line bg-raised">
          <Search aria-hidden />
        </IconButton>
        <details open={isFiltered} className="open:basis-full">
          <summary
            title={t("filter")}
            className="inline-flex min-h-control min-w-control list-none items-center justify-center gap-2 rounded-control px-2 text-sm font-medium text-quiet hover:bg-wash hover:text-ink [&::-webkit-details-marker]:hidden"
          >
            <ListFilter aria-hidden className="size-5" />
            <span className="max-sm:sr-only">{t("filter")}</span>
          </summary>
          <div className="mt-2 grid grid-cols-2 items-end gap-3 rounded-card border border-line bg-raised p-4 sm:grid-cols-[1fr_1fr_auto]">
            <SelectField
              name="priority"
              label={t("priority")}
              options={[
                { value: "", label: t("anyPriority") },
                ...priorities.map((value) => ({ value, label: t(`priorities.${value}`) })),
              ]}
              defaultValue={asked.priority ?? ""}
            />
            <SelectField
              name="sort"
              label={t("sort")}
              options={taskSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
              defaultValue={sortingOf(asked).sort}
            />
            <Button type="submit" className="max-sm:col-span-full">
              {t("show")}
            </Button>
          </div>
        </details>
      </NextForm>
    </div>
  );
}
