import "server-only";
import { getTranslations } from "next-intl/server";
import { can, type Standing } from "@/lib/auth/policy";
import { destinations } from "./destinations";

/** Something to find: a page to go to, or a control of this page (by its `data-choice`) to press. */
export type Entry = { label: string; kind: string } & ({ href: string } | { choice: string });

type Named = { id: string; name: string };
type Findable = {
  slug: string;
  role: Standing;
  workspaces: { slug: string; name: string }[];
  routines: Named[];
  themes: Named[];
};

/** What Ctrl-K has at hand in this workspace; the rest it asks for as one types. */
export async function paletteEntries({
  slug: current,
  role,
  workspaces,
  routines,
  themes,
}: Findable): Promise<Entry[]> {
  const t = await getTranslations("shell");
  const home = `/w/${current}`;
  const page = (label: string, href: string): Entry => ({ label, kind: t("kinds.page"), href });
  const action = (label: string, choice: string): Entry => ({ label, kind: t("kinds.action"), choice });
  return [
    ...destinations
      .filter(({ permission }) => can(role, permission))
      .map(({ key, path }) => page(t(`pages.${key}`), `${home}/${path}`)),
    ...routines.map(({ id, name }) => ({
      label: name,
      kind: t("kinds.routine"),
      href: `${home}/routines/${id}`,
    })),
    ...(can(role, "routines:write") ? [page(t("newRoutine"), `${home}/routines/new`)] : []),
    ...(can(role, "tasks:write") ? [page(t("newTask"), `${home}/tasks/new`)] : []),
    ...(can(role, "habits:write") ? [page(t("newHabit"), `${home}/habits/new`)] : []),
    ...themes.map(({ id, name }) => ({
      label: name,
      kind: t("kinds.theme"),
      href: `${home}/tasks?theme=${id}`,
    })),
    page(t("account"), "/account"),
    ...workspaces
      .filter(({ slug }) => slug !== current)
      .map(({ slug, name }) => ({ label: name, kind: t("kinds.workspace"), href: `/w/${slug}` })),
    action(t("appearance.light"), "appearance-light"),
    action(t("appearance.dark"), "appearance-dark"),
    action(t("appearance.system"), "appearance-system"),
  ];
}
