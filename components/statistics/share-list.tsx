import { hueOf } from "@/lib/themes/palette";

export type Share = {
  key: string;
  name: string;
  color: string;
  /** 0–1, of the list's longest. */
  length: number;
  /** What is written at the end of the row. */
  value: string;
  sub?: string;
};

/** Names with a bar each: the words and numbers are text, the bars only show them. */
export function ShareList({ shares }: { shares: Share[] }) {
  return (
    <ul className="grid gap-3">
      {shares.map(({ key, name, color, length, value, sub }) => (
        <li key={key} data-hue={hueOf(color)} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1">
          <span className="flex min-w-0 items-center gap-2">
            <span aria-hidden className="size-2 shrink-0 rounded-full bg-edge" />
            <span className="truncate">{name}</span>
          </span>
          <span data-numerals className="text-right font-medium">
            {value}
            {sub && <span className="ml-2 text-sm font-normal text-quiet">{sub}</span>}
          </span>
          <svg aria-hidden className="col-span-2 h-1.5 w-full">
            <rect width="100%" height="100%" rx={3} fill="var(--wash)" />
            {length > 0 && (
              <rect width={`${Math.min(1, length) * 100}%`} height="100%" rx={3} fill="var(--edge)" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
