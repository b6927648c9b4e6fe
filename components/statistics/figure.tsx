import type { ReactNode } from "react";

type FigureProps = { label: string; value: ReactNode; sub?: ReactNode; mark?: ReactNode };

/** One number, large, under its name. */
export function Figure({ label, value, sub, mark }: FigureProps) {
  return (
    <div className="flex items-start justify-between gap-3 bg-raised p-4">
      <div className="grid min-w-0 content-start">
        <dt className="text-sm text-quiet">{label}</dt>
        <dd className="grid">
          <span data-numerals className="text-xl font-semibold">
            {value}
          </span>
          {sub && <span className="text-sm text-quiet">{sub}</span>}
        </dd>
      </div>
      {mark}
    </div>
  );
}
