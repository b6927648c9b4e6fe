import { Disclosure } from "@/components/ui/disclosure";
import type { ToldChange } from "./change-words";

/** What each field was and is, one press away. */
export function Changes({ title, changes }: { title: string; changes: ToldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Disclosure summary={<span className="text-sm text-quiet">{title}</span>}>
      <dl className="grid gap-1 text-sm">
        {changes.map(({ field, from, to }) => (
          <div key={field} className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <dt className="text-quiet">{field}</dt>
            <dd className="min-w-0 break-words">
              <del className="text-quiet">{from}</del> → <ins className="no-underline">{to}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
