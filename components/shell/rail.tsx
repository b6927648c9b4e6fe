import { useTranslations } from "next-intl";
import { Keyboard, Search } from "@/components/ui/icons";
import { hueOf } from "@/lib/themes/palette";
import type { Shell } from "./app-shell";
import { AppearanceSwitch } from "./appearance-switch";
import { LanguageSwitch } from "./language-switch";
import { type NavEntry, NavLinks } from "./nav-links";
import { pageEntries } from "./page-entries";
import { WorkspaceChoice } from "./workspace-choice";

/** The navigation of a desktop: workspace, pages, routines and themes by their dots, and what belongs to the reader. */
export function Rail({ workspace, workspaces, role, routines, themes, user, today }: Shell) {
  const t = useTranslations("shell");
  const home = `/w/${workspace.slug}`;
  return (
    <aside
      aria-label={t("besides")}
      className="fixed inset-y-0 left-0 z-30 hidden w-rail flex-col gap-4 overflow-y-auto border-r border-line px-3 py-4 lg:flex print:hidden"
    >
      <WorkspaceChoice current={workspace} workspaces={workspaces} today={today} />
      <button
        type="button"
        data-opens="palette"
        data-shortcut-name={t("keys.find")}
        aria-keyshortcuts="Control+K Meta+K"
        className="rail-row border border-line bg-raised"
      >
        <Search />
        <span className="flex-1">{t("find")}</span>
        <kbd aria-hidden className="font-sans text-xs">
          Ctrl K
        </kbd>
      </button>
      <nav aria-label={t("navigation")} className="grid gap-0.5">
        <NavLinks place="rail" entries={pageEntries("rail", workspace.slug, role, t)} />
      </nav>
      <Named title={t("routines")} entries={routines.map((routine) => routineEntry(home, routine))} />
      <Named title={t("themes")} entries={themes.map((theme) => themeEntry(home, theme))} />
      <div className="mt-auto grid gap-0.5">
        <button
          type="button"
          data-opens="list"
          data-shortcut-name={t("keys.title")}
          aria-keyshortcuts="?"
          className="rail-row"
        >
          <Keyboard />
          <span className="flex-1">{t("keys.title")}</span>
          <kbd aria-hidden className="font-sans text-xs">
            ?
          </kbd>
        </button>
        <NavLinks place="rail" entries={[{ href: "/account", label: user.name, picture: "account" }]} />
        <div className="grid justify-items-start gap-2 pt-3">
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
      </div>
    </aside>
  );
}

function Named({ title, entries }: { title: string; entries: NavEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <nav aria-label={title} className="grid grid-cols-1 gap-0.5">
      <h2 className="px-2.5 pb-1 text-xs font-medium text-quiet">{title}</h2>
      <NavLinks place="rail" entries={entries} />
    </nav>
  );
}

function routineEntry(home: string, { id, name, color }: Shell["routines"][number]): NavEntry {
  return { href: `${home}/routines/${id}`, label: name, hue: hueOf(color) };
}

/** A way to what the theme groups: its tasks, or its habits where it has no tasks. */
function themeEntry(home: string, { id, name, color, habits, tasks }: Shell["themes"][number]): NavEntry {
  const list = habits > 0 && tasks === 0 ? "habits" : "tasks";
  return { href: `${home}/${list}?theme=${id}`, label: name, hue: hueOf(color), count: habits + tasks };
}
