import type { ReactNode } from "react";
import { Mark } from "./ring";

/** An empty page: one sentence, and what can be done about it. */
export function EmptyState({ sentence, children }: { sentence: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-5 px-6 py-16 text-center">
      <Mark className="size-12 text-quiet" />
      <p className="max-w-form text-lg text-balance">{sentence}</p>
      {children && (
        <div className="flex flex-wrap items-start justify-center gap-x-2 gap-y-3">{children}</div>
      )}
    </div>
  );
}
