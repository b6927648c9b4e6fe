import type { ReactNode } from "react";
import { ChevronRight } from "./icons";

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean };

/** What most readers need not see, one press away; the browser's own, so it opens without JavaScript. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details open={open} className="group border-t border-line">
      <summary className="flex min-h-control list-none items-center gap-2 py-1 font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 text-quiet transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pb-4 pl-6">{children}</div>
    </details>
  );
}
