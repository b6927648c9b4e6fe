import { getTranslations } from "next-intl/server";
import { tickItemAction } from "@/lib/tasks/actions";
import type { ChecklistItem } from "@/lib/tasks/task";
import { TaskCheck } from "./task-check";

type ChecklistProps = {
  target: { workspace: string; id: string };
  items: ChecklistItem[];
  mayChange: boolean;
};

/** The parts of a task, each to be ticked. */
export async function Checklist({ target, items, mayChange }: ChecklistProps) {
  const t = await getTranslations("tasks.checklist");
  const done = items.filter((item) => item.done).length;
  return (
    <section className="grid gap-2">
      <h2 className="flex items-baseline gap-3 text-base font-semibold">
        {t("title")}
        <span className="text-sm font-normal text-quiet tabular-nums">
          {t("progress", { done, count: items.length })}
        </span>
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-raised">
        {items.map((item) => (
          <li key={item.id} className="flex min-h-12 items-center gap-2 pr-2 pl-4">
            <bdi className={`min-w-0 flex-1 wrap-anywhere ${item.done ? "text-quiet line-through" : ""}`}>
              {item.text}
            </bdi>
            {mayChange ? (
              <TaskCheck
                size="item"
                action={tickItemAction.bind(null, { ...target, item: item.id })}
                done={item.done}
                label={t("check", { text: item.text })}
              />
            ) : (
              <span className="text-sm text-quiet">{item.done ? t("done") : t("open")}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
