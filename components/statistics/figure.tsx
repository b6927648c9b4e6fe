import type { ReactNode } from "react";

type FigureProps = { label: string; value: ReactNode; sub?: ReactNode; mark?: ReactNode };

/** One number, large, under its name. */
export function Figure({ label, value, sub, mark }: FigureProps) {
  return (
    <div className="grid content-start bg-raised p-4">
      <dt className="text-sm text-quiet">{label}</dt>
      <dd className="flex items-start justify-between gap-3">
        <span className="grid min-w-0">
          <span data-numerals className="text-xl font-semibold">
            {value}
          </span>
          {sub && <span className="text-sm text-quiet">{sub}</span>}
        </span>
        {mark}
      </dd>
    </div>
  );
}
