"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";

type NavLinkProps = Omit<ComponentProps<typeof Link>, "href"> & {
  href: string /** Pages beneath it count as it. */;
  deep?: boolean;
};

/**
 * A link that knows whether the reader is there. Nothing is fetched ahead: a rail of ten links would ask the server
 * for ten pages with every one that is opened.
 */
export function NavLink({ href, deep = true, ...rest }: NavLinkProps) {
  const path = usePathname();
  const here = path === href || (deep && path.startsWith(`${href}/`));
  return <Link prefetch={false} href={href} aria-current={here ? "page" : undefined} {...rest} />;
}
