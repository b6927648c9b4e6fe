import { useTranslations } from "next-intl";
import { CalendarDays, ListTodo, Repeat } from "@/components/ui/icons";
import { LinkRow, Rows } from "@/components/ui/rows";
import { can, type Standing } from "@/lib/auth/policy";

/** What somebody new can begin with: a timetable, a habit, a task. */
export function FirstSteps({ workspace, role }: { workspace: string; role: Standing }) {
  const t = useTranslations("today.first");
  const home = `/w/${workspace}`;
  const steps = [
    { key: "routine", icon: CalendarDays, href: `${home}/routines/new`, permission: "routines:write" },
    { key: "habit", icon: Repeat, href: `${home}/habits/new`, permission: "habits:write" },
    { key: "task", icon: ListTodo, href: `${home}/tasks/new`, permission: "tasks:write" },
  ] as const;
  const mine = steps.filter(({ permission }) => can(role, permission));
  if (mine.length === 0) return <p className="text-lg">{t("reader")}</p>;
  return (
    <section className="grid max-w-form gap-4">
      <h2 className="text-lg font-semibold text-balance">{t("title")}</h2>
      <Rows>
        {mine.map(({ key, icon: Icon, href }) => (
          <LinkRow key={key} href={href} mark={<Icon aria-hidden className="size-6 shrink-0 text-primary" />}>
            <span className="block font-medium">{t(`${key}.name`)}</span>
            <span className="block text-sm text-quiet">{t(`${key}.says`)}</span>
          </LinkRow>
        ))}
      </Rows>
    </section>
  );
}
