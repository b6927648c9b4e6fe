import { type ReactNode, useId } from "react";

type PanelProps = {
  title: string;
  /** A quiet line on what is counted. */
  sub?: string;
  /** As wide as the page. */
  wide?: boolean;
  children: ReactNode;
};

/** One picture on its card. */
export function Panel({ title, sub, wide = false, children }: PanelProps) {
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      className={`grid min-w-0 content-start gap-4 rounded-card border border-line bg-raised p-4 sm:p-5 ${wide ? "lg:col-span-2" : ""}`}
    >
      <div>
        <h3 id={heading} className="font-semibold">
          {title}
        </h3>
        {sub && <p className="text-sm text-quiet">{sub}</p>}
      </div>
      {children}
    </section>
  );
}
