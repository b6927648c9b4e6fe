import type { ReactNode } from "react";

/** A part of a page under its own heading, with a quiet line that says what it is for. */
export function Section({
  title,
  sub,
  children,
}: {
  title: ReactNode;
  sub?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-4 border-t border-line pt-6">
      <div className="grid gap-1">
        <h2 className="text-lg">{title}</h2>
        {sub && <p className="text-quiet">{sub}</p>}
      </div>
      {children}
    </section>
  );
}
