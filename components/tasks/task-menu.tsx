import { ArrowDown, ArrowUp, CalendarArrowUp, Pencil, Trash2 } from "@/components/ui/icons";
import { MenuLink, MenuPost, RowMenu } from "@/components/ui/row-menu";
import { addDays } from "@/lib/calendar/date";
import { changeTasksAction, deleteTaskAction, placeTaskAction } from "@/lib/tasks/actions";
import type { TaskRecord } from "@/lib/tasks/queries";
import { taskPath } from "./addresses";
import type { RowPlace } from "./task-row";

/** The tasks that stand right above and below, where they are in an order by hand. */
export type Neighbours = { above: string | undefined; below: string | undefined };

type TaskMenuProps = { task: TaskRecord; place: RowPlace; neighbours: Neighbours | null };

/** What else can be done with a task in a list than to tick it. */
export function TaskMenu({ task, place: { workspace, back, today, t }, neighbours }: TaskMenuProps) {
  const { id, title, status, dueOn } = task;
  const tomorrow = addDays(today, 1);
  const put = placeTaskAction.bind(null, { workspace, id });
  return (
    <RowMenu label={t("menu.label", { title })} title={title}>
      {neighbours?.above && (
        <MenuPost
          action={put}
          fields={{ past: neighbours.above, to: "before" }}
          icon={<ArrowUp aria-hidden />}
        >
          {t("menu.up")}
        </MenuPost>
      )}
      {neighbours?.below && (
        <MenuPost
          action={put}
          fields={{ past: neighbours.below, to: "after" }}
          icon={<ArrowDown aria-hidden />}
        >
          {t("menu.down")}
        </MenuPost>
      )}
      {status !== "done" && dueOn !== tomorrow && (
        <MenuPost
          action={changeTasksAction.bind(null, { workspace, back })}
          fields={{ ids: id, change: "move", dueOn: tomorrow }}
          icon={<CalendarArrowUp aria-hidden />}
        >
          {t("menu.tomorrow")}
        </MenuPost>
      )}
      <MenuLink href={`${taskPath(workspace, id)}?edit=1`} icon={<Pencil aria-hidden />}>
        {t("menu.edit")}
      </MenuLink>
      <MenuPost
        action={deleteTaskAction.bind(null, { workspace, id, back })}
        fields={{}}
        icon={<Trash2 aria-hidden />}
      >
        {t("menu.delete")}
      </MenuPost>
    </RowMenu>
  );
}
