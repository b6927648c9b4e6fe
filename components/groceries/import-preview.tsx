import { Rows } from "@/components/ui/rows";
import type { GroupInWords } from "@/lib/groceries/products/report-groups";

/** What a file would bring and change, product by product. */
export function ImportPreview({ groups }: { groups: GroupInWords[] }) {
  return groups.map(({ title, rows, more }) => (
    <section key={title} aria-label={title} className="grid gap-2">
      <h2 className="font-semibold text-base">{title}</h2>
      <Rows label={title}>
        {rows.map(({ key, name, category, says }) => (
          <li key={key} className="grid gap-x-4 gap-y-0.5 px-4 py-2 sm:grid-cols-2">
            <p className="min-w-0 break-words">
              <bdi className="font-medium">{name}</bdi> <bdi className="text-quiet text-sm">{category}</bdi>
            </p>
            <dl className="min-w-0 text-sm" data-numerals>
              {says.map(({ field, from, to }) => (
                <div key={field} className="flex flex-wrap gap-x-2">
                  <dt className="text-quiet">{field}</dt>
                  <dd className="min-w-0 break-words">
                    {from !== null && (
                      <>
                        <del className="text-quiet">{from}</del> →{" "}
                      </>
                    )}
                    <ins className="no-underline">{to}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </Rows>
      {more && <p className="text-quiet text-sm">{more}</p>}
    </section>
  ));
}
