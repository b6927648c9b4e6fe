import { type ReactNode, useId } from "react";

/** One matter of the account; on a desktop its name stands beside it. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      className="grid content-start gap-4 border-t border-line pt-5 md:grid-cols-[11rem_minmax(0,1fr)] md:gap-8"
    >
      <h2 id={heading} className="text-base font-semibold">
        {title}
      </h2>
      <div className="grid content-start gap-4">{children}</div>
    </section>
  );
}
