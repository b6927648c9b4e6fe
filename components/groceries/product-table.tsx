import { getTranslations } from "next-intl/server";
import { updateProductInTableAction } from "@/lib/groceries/actions";
import { writePrice } from "@/lib/groceries/price";
import type { ProductRecord } from "@/lib/groceries/products/record";
import { TableOfFields } from "./table-of-fields";
import { TableRow } from "./table-row";

type ProductTableProps = {
  workspace: string;
  products: ProductRecord[];
  currency: string;
  categories: string[];
};

/** Many products at once, each row saved by itself with its version. */
export async function ProductTable({ workspace, products, currency, categories }: ProductTableProps) {
  const [t, table] = await Promise.all([
    getTranslations("groceries.products"),
    getTranslations("groceries.table"),
  ]);
  const texts = {
    ...{ name: t("name"), category: t("category"), unit: t("unit"), price: t("price", { currency }) },
    ...{ active: table("active"), save: t("save"), saved: table("saved"), storedNow: table("storedNow") },
    ...{ yes: table("yes"), no: table("no") },
  };
  return (
    <TableOfFields label={table("title")} hint={table("keys")}>
      <thead className="text-sm text-quiet max-sm:hidden">
        <tr className="border-b border-line text-left">
          {[texts.name, texts.category, texts.unit].map((head) => (
            <th key={head} scope="col" className="px-3 py-2 font-medium">
              {head}
            </th>
          ))}
          <th scope="col" className="px-3 py-2 text-right font-medium">
            {texts.price}
          </th>
          <th scope="col" className="px-2 py-2 text-center font-medium">
            {texts.active}
          </th>
          <th scope="col">
            <span className="sr-only">{texts.save}</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-sm:block">
        {products.map(({ id, version, name, category, unit, price, active }) => (
          <TableRow
            key={id}
            action={updateProductInTableAction.bind(null, { workspace, id })}
            product={{
              ...{ id, version, name, category, unit, active },
              price: writePrice(price.amount, price.currency),
            }}
            texts={texts}
          />
        ))}
      </tbody>
      <tfoot hidden>
        <tr>
          <td>
            <datalist id="categories">
              {categories.map((category) => (
                <option key={category} value={category} />
              ))}
            </datalist>
          </td>
        </tr>
      </tfoot>
    </TableOfFields>
  );
}
