import { useTranslations } from "next-intl";
import type { Shell } from "./app-shell";
import { NavLinks } from "./nav-links";
import { pageEntries } from "./page-entries";

/** The navigation of a phone, under the thumb. */
export function Bar({ workspace, role }: Pick<Shell, "workspace" | "role">) {
  const t = useTranslations("shell");
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-30 flex h-bar border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <NavLinks place="bar" entries={pageEntries("bar", workspace.slug, role, t)} />
    </nav>
  );
}
