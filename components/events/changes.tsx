import { ChevronRight } from "@/components/ui/icons";
import type { ToldChange } from "./change-words";

/** What each field was and is, one press away. */
export function Changes({ title, changes }: { title: string; changes: ToldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details className="group text-sm">
      <summary className="-my-1 flex min-h-control w-fit list-none items-center gap-1.5 text-quiet [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {title}
      </summary>
      <dl className="grid gap-1 pt-1 pb-2 pl-[1.375rem]">
        {changes.map(({ field, from, to }) => (
          <div key={field} className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <dt className="text-quiet">{field}</dt>
            <dd className="min-w-0 break-words">
              {from !== null && <del className="text-quiet">{from}</del>}
              {from !== null && to !== null && " → "}
              {to !== null && <ins className="no-underline">{to}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
