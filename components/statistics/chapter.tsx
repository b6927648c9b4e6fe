import { type ReactNode, useId } from "react";

/** A part of the page: its name, its numbers in one line, and its pictures two side by side where there is room. */
export function Chapter({
  title,
  figures,
  children,
}: {
  title: string;
  figures: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="grid gap-4">
      <h2 id={heading} className="text-lg">
        {title}
      </h2>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-4">
        {figures}
      </dl>
      <div className="grid items-start gap-4 lg:grid-cols-2">{children}</div>
    </section>
  );
}
