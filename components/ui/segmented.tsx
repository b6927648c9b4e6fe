import type { ReactNode } from "react";
import { SoftLink } from "./soft-link";

type Segment = { href: string; label: ReactNode; current: boolean };

/** A few views of one thing, side by side. Links: each view has an address. */
export function Segmented({ label, segments }: { label: string; segments: Segment[] }) {
  return (
    <nav aria-label={label} className="inline-flex rounded-control border border-line bg-raised p-0.5">
      {segments.map((segment) => (
        <SoftLink
          key={segment.href}
          href={segment.href}
          aria-current={segment.current ? "page" : undefined}
          className="inline-flex min-h-[calc(var(--control)-6px)] pointer-coarse:min-h-control items-center rounded-[4px] px-3 text-sm font-medium text-quiet hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:text-ink"
        >
          {segment.label}
        </SoftLink>
      ))}
    </nav>
  );
}
