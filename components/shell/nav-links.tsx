"use client";

import { usePathname } from "next/navigation";
import { SoftLink } from "@/components/ui/soft-link";
import type { Hue } from "@/lib/themes/palette";
import { type Destination, pictures } from "./destinations";

export type NavEntry = {
  href: string;
  label: string;
  /** Its picture, or the dot of its colour. */
  picture?: Destination["key"] | "account";
  hue?: Hue;
  /** How much hangs on it. */
  count?: number;
  /** Pages beneath it do not count as it. */
  alone?: boolean;
};

const rows = { bar: "bar-row", rail: "rail-row" };

/**
 * Links of the navigation, each of which knows whether the reader is there. Nothing is fetched ahead: a rail of ten
 * links would ask the server for ten pages with every one that is opened.
 */
export function NavLinks({ entries, place }: { entries: NavEntry[]; place: "bar" | "rail" }) {
  const path = usePathname();
  return entries.map(({ href, label, picture, hue, count, alone }) => {
    const Picture = picture && pictures[picture];
    const here = path === href || (!alone && path.startsWith(`${href}/`));
    return (
      <SoftLink key={href} href={href} aria-current={here ? "page" : undefined} className={rows[place]}>
        {Picture && <Picture />}
        {hue && <span data-hue={hue} className="hue-dot mx-[5px]" />}
        <span className={place === "rail" ? "min-w-0 flex-1 truncate" : undefined}>{label}</span>
        {count !== undefined && <span className="text-xs tabular-nums">{count}</span>}
      </SoftLink>
    );
  });
}
