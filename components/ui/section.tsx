import { type ReactNode, useId } from "react";

type SectionProps = {
  /** For a link that leads to it. */
  id?: string;
  title: ReactNode /** A quiet line that says what it is for. */;
  sub?: ReactNode;
  children: ReactNode;
};

/** One matter of a page of settings; on a desktop its name stands beside it. */
export function Section({ id, title, sub, children }: SectionProps) {
  const heading = useId();
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className="grid grid-cols-1 content-start gap-4 border-t border-line pt-5 md:grid-cols-[11rem_minmax(0,1fr)] md:gap-8"
    >
      <h2 id={heading} className="text-base font-semibold">
        {title}
      </h2>
      <div className="grid grid-cols-1 content-start gap-4">
        {sub && <p className="text-quiet">{sub}</p>}
        {children}
      </div>
    </section>
  );
}
