import { getTranslations } from "next-intl/server";
import { SoftLink } from "@/components/ui/soft-link";
import { hueOf } from "@/lib/themes/palette";
import type { ThemeName } from "@/lib/themes/queries";

type ThemeFilterProps = {
  themes: ThemeName[];
  /** The theme that is shown; none for all. */
  current: string | undefined;
  /** The address of the same page under a theme, or under all. */
  to: (theme: string | undefined) => string;
};

/** The themes side by side, each an address of its own. Not drawn while there are none. */
export async function ThemeFilter({ themes, current, to }: ThemeFilterProps) {
  const t = await getTranslations("themes.filter");
  if (themes.length === 0) return null;
  return (
    <nav
      aria-label={t("label")}
      className="-mx-4 flex gap-1.5 overflow-x-auto px-4 py-1 [scrollbar-width:none]"
    >
      <ThemeChip href={to(undefined)} current={current === undefined} name={t("all")} />
      {themes.map(({ id, name, color }) => (
        <ThemeChip key={id} href={to(id)} current={current === id} name={name} color={color} />
      ))}
    </nav>
  );
}

type ThemeChipProps = { href: string; current: boolean; name: string; color?: string };

function ThemeChip({ href, current, name, color }: ThemeChipProps) {
  return (
    <SoftLink
      href={href}
      aria-current={current ? "page" : undefined}
      data-hue={color && hueOf(color)}
      className="inline-flex min-h-control shrink-0 items-center gap-2 rounded-full border border-line bg-raised px-3.5 text-sm text-quiet hover:text-ink aria-[current=page]:border-quiet aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      {color && <span aria-hidden className="size-2.5 rounded-full bg-edge" />}
      <bdi>{name}</bdi>
    </SoftLink>
  );
}
