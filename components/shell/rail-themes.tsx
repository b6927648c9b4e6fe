import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { hueOf } from "@/lib/themes/palette";
import type { Shell } from "./app-shell";

type RailThemesProps = { home: string; themes: Shell["themes"]; row: string };

/** The themes by their dots, each with what it groups; a way to its tasks, or to its habits where it has no tasks. */
export async function RailThemes({ home, themes, row }: RailThemesProps) {
  const t = await getTranslations("shell");
  return (
    <nav aria-label={t("themes")} className="grid grid-cols-1 gap-0.5">
      <h2 className="px-2.5 pb-1 text-xs font-medium text-quiet">{t("themes")}</h2>
      {themes.map(({ id, name, color, habits, tasks }) => (
        <Link
          key={id}
          href={`${home}/${habits > 0 && tasks === 0 ? "habits" : "tasks"}?theme=${id}`}
          prefetch={false}
          className={row}
        >
          <span
            aria-hidden
            data-hue={hueOf(color)}
            className="mx-[5px] size-2 shrink-0 rounded-full bg-edge"
          />
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <span className="text-xs tabular-nums">{habits + tasks}</span>
        </Link>
      ))}
    </nav>
  );
}
