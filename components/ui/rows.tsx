import type { ReactNode } from "react";
import { ChevronRight } from "./icons";
import { SoftLink } from "./soft-link";

/** A list on raised ground, its rows parted by hairlines. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-raised"
    >
      {children}
    </ul>
  );
}

/** A row that only tells, or holds controls. */
export function Row({ children }: { children: ReactNode }) {
  return <li className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2">{children}</li>;
}

type LinkRowProps = {
  href: string;
  children: ReactNode;
  /** What stands before the link and is none of it: a box to tick. */
  before?: ReactNode;
  /** What stands before the name: an icon, a dot. */
  mark?: ReactNode;
  aside?: ReactNode;
};

/** A row that leads somewhere, all of it. */
export function LinkRow({ href, before, mark, aside, children }: LinkRowProps) {
  return (
    <li className="flex">
      {before}
      <SoftLink
        href={href}
        className={`flex min-h-12 min-w-0 flex-1 items-center gap-3 py-2 pr-4 -outline-offset-2 hover:bg-wash ${before ? "pl-1" : "pl-4"}`}
      >
        {mark}
        <span className="min-w-0 flex-1">{children}</span>
        {aside && <span className="text-sm text-quiet">{aside}</span>}
        <ChevronRight aria-hidden className="size-4 shrink-0 text-quiet" />
      </SoftLink>
    </li>
  );
}
