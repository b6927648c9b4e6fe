import { Eraser, NotebookPen, SkipForward } from "@/components/ui/icons";
import { MenuLink, MenuPost, RowMenu } from "@/components/ui/row-menu";
import type { CalendarDate } from "@/lib/calendar/date";
import { putEntryAction, removeEntryAction } from "@/lib/entries/actions";
import { dayPath } from "./addresses";
import type { Words } from "./words";

type HabitMenuProps = {
  workspace: string;
  habit: { id: string; title: string };
  date: CalendarDate;
  /** The page that the row stands on, to come back to. */
  back: string;
  /** What was said of the day. */
  status: "done" | "skipped" | null;
  t: Words;
};

/** What else can be said of a habit's day than that it is done: skip it, note something, take it all back. */
export function HabitMenu({ workspace, habit: { id, title }, date, back, status, t }: HabitMenuProps) {
  const target = { workspace, id, date, back };
  return (
    <RowMenu label={t("menu.label", { title })} title={title}>
      {status !== "skipped" && (
        <MenuPost
          action={putEntryAction.bind(null, target)}
          fields={{ status: "skipped" }}
          icon={<SkipForward aria-hidden />}
        >
          {t("menu.skip")}
        </MenuPost>
      )}
      <MenuLink href={dayPath(workspace, id, date, back)} icon={<NotebookPen aria-hidden />}>
        {t("menu.note")}
      </MenuLink>
      {status !== null && (
        <MenuPost action={removeEntryAction.bind(null, target)} fields={{}} icon={<Eraser aria-hidden />}>
          {t("menu.clear")}
        </MenuPost>
      )}
    </RowMenu>
  );
}
