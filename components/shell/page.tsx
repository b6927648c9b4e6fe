import type { ReactNode } from "react";
import { ChevronLeft } from "@/components/ui/icons";
import { SoftLink } from "@/components/ui/soft-link";

type PageProps = {
  title: ReactNode;
  /** What stands in the title's place where a page has a heading of its own kind, with its h1. */
  heading?: ReactNode;
  /** A quiet line below the title. */
  sub?: ReactNode;
  back?: { href: string; label: string };
  /** What can be done with the whole page. */
  actions?: ReactNode;
  /** As wide as a text is read well, rather than as a week needs; it begins where every page does. */
  narrow?: boolean;
  children: ReactNode;
};

/** A page inside the shell: its title, large; on a phone a small one stays when that has scrolled away. */
export function Page({ title, heading, sub, back, actions, narrow = false, children }: PageProps) {
  return (
    <div className="mx-auto max-w-page px-4 lg:px-8 print:p-0">
      <div
        aria-hidden
        className="page-bar pointer-events-none sticky top-0 z-20 -mx-4 flex h-11 items-center justify-center border-b border-line bg-paper px-14 lg:hidden print:hidden"
      >
        <span className="truncate font-semibold">{title}</span>
      </div>
      <div className={narrow ? "max-w-[42rem] max-lg:mx-auto" : undefined}>
        <header className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3 max-lg:-mt-8 lg:pt-7">
          <div className="min-w-0">
            {back && (
              <SoftLink
                href={back.href}
                className="-ml-1.5 inline-flex min-h-control items-center gap-1 text-sm text-quiet hover:text-ink print:hidden"
              >
                <ChevronLeft aria-hidden className="size-4" />
                {back.label}
              </SoftLink>
            )}
            {heading ?? <h1 className="text-xl wrap-anywhere">{title}</h1>}
            {sub && <p className="text-quiet">{sub}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}
