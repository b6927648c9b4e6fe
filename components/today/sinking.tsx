import { type ReactNode, useId } from "react";

type SinkingProps = {
  title: string;
  /** What the rows' buttons post. */
  form: ReactNode;
  children: ReactNode;
};

/** A named list whose rows sink when they are done (`data-sunk` in app/globals.css): their place in the page stays. */
export function Sinking({ title, form, children }: SinkingProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h2 id={heading} className="text-base font-semibold">
        {title}
      </h2>
      {form}
      <ul className="grid gap-px overflow-hidden rounded-card border border-line bg-line has-[[role=alert]]:overflow-visible">
        {children}
      </ul>
    </section>
  );
}
