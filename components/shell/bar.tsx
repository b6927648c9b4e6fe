import { getTranslations } from "next-intl/server";
import { can } from "@/lib/auth/policy";
import type { Shell } from "./app-shell";
import { destinations } from "./destinations";
import { NavLink } from "./nav-link";

/** The navigation of a phone, under the thumb. */
export async function Bar({ workspace, role }: Pick<Shell, "workspace" | "role">) {
  const t = await getTranslations("shell");
  const pages = destinations.filter(
    ({ places, permission }) => places.includes("bar") && can(role, permission),
  );
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-30 flex h-bar border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {pages.map(({ key, path, icon: Icon }) => (
        <NavLink
          key={key}
          href={`/w/${workspace.slug}/${path}`}
          className="grid flex-1 content-center justify-items-center gap-0.5 text-xs font-medium text-quiet aria-[current=page]:text-primary"
        >
          <Icon aria-hidden className="size-6 stroke-[1.75]" />
          {t(`pages.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
