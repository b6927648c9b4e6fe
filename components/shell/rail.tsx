import { getTranslations } from "next-intl/server";
import { CircleUser, Keyboard, Search } from "@/components/ui/icons";
import { can } from "@/lib/auth/policy";
import { hueOf } from "@/lib/themes/palette";
import type { Shell } from "./app-shell";
import { AppearanceSwitch } from "./appearance-switch";
import { destinations } from "./destinations";
import { LanguageSwitch } from "./language-switch";
import { NavLink } from "./nav-link";
import { RailThemes } from "./rail-themes";
import { WorkspaceChoice } from "./workspace-choice";

const row =
  "flex min-h-control w-full items-center gap-3 rounded-control px-2.5 text-left text-quiet transition-colors duration-150 hover:bg-wash hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:font-medium aria-[current=page]:text-ink [&_svg]:size-[1.125rem] [&_svg]:shrink-0";

/** The navigation of a desktop: workspace, pages, routines by their dots, and what belongs to the reader. */
export async function Rail({ workspace, workspaces, role, routines, themes, user, today }: Shell) {
  const t = await getTranslations("shell");
  const home = `/w/${workspace.slug}`;
  const pages = destinations.filter(
    ({ places, permission }) => places.includes("rail") && can(role, permission),
  );
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
        className={`${row} border border-line bg-raised`}
      >
        <Search aria-hidden />
        <span className="flex-1">{t("find")}</span>
        <kbd aria-hidden className="font-sans text-xs">
          Ctrl K
        </kbd>
      </button>
      <nav aria-label={t("navigation")} className="grid gap-0.5">
        {pages.map(({ key, path, icon: Icon }) => (
          <NavLink key={key} href={`${home}/${path}`} deep={key !== "week"} className={row}>
            <Icon aria-hidden />
            {t(`pages.${key}`)}
          </NavLink>
        ))}
      </nav>
      {routines.length > 0 && (
        <nav aria-label={t("routines")} className="grid grid-cols-1 gap-0.5">
          <h2 className="px-2.5 pb-1 text-xs font-medium text-quiet">{t("routines")}</h2>
          {routines.map(({ id, name, color }) => (
            <NavLink key={id} href={`${home}/routines/${id}`} className={row}>
              <span
                aria-hidden
                data-hue={hueOf(color)}
                className="mx-[5px] size-2 shrink-0 rounded-full bg-edge"
              />
              <span className="truncate">{name}</span>
            </NavLink>
          ))}
        </nav>
      )}
      {themes.length > 0 && <RailThemes home={home} themes={themes} row={row} />}
      <div className="mt-auto grid gap-0.5">
        <button
          type="button"
          data-opens="list"
          data-shortcut-name={t("keys.title")}
          aria-keyshortcuts="?"
          className={row}
        >
          <Keyboard aria-hidden />
          <span className="flex-1">{t("keys.title")}</span>
          <kbd aria-hidden className="font-sans text-xs">
            ?
          </kbd>
        </button>
        <NavLink href="/account" className={row}>
          <CircleUser aria-hidden />
          <span className="truncate">{user.name}</span>
        </NavLink>
        <div className="grid justify-items-start gap-2 pt-3">
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
      </div>
    </aside>
  );
}
