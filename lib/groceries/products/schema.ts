import { z } from "zod";
import { pageInput } from "@/lib/platform/page";
import { line } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { money } from "../money";
import { MOST_CSV_BYTES } from "./csv-limits";

const fields = { name: line(120), category: line(60), unit: line(20), price: money, active: z.boolean() };

export const productInput = z.strictObject({ ...fields, active: fields.active.default(true) });
export type ProductInput = z.output<typeof productInput>;

export const productId = z.strictObject({ id: z.uuid() });
export const productChanges = z.strictObject({
  id: z.uuid(),
  version,
  ...z.strictObject(fields).partial().shape,
});
export type ProductChanges = z.output<typeof productChanges>;

/** `q` is looked for in names and categories; `active` leaves out the others. */
const LONGEST_SEARCH = 120;

export const productList = z.strictObject({
  ...pageInput,
  q: z.string().trim().max(LONGEST_SEARCH).optional(),
  category: z.string().trim().max(60).optional(),
  active: z.stringbool().optional(),
});
export type ProductList = z.output<typeof productList>;

/** What a page's address asks for: of a search as much as can be looked for, of what else is not right nothing. */
export function productsAsked(address: Record<string, string | string[] | undefined>): ProductList {
  const q = typeof address.q === "string" ? address.q.slice(0, LONGEST_SEARCH) : undefined;
  const { data = productList.parse({}) } = productList.safeParse({ ...address, q });
  return data;
}

const formFields = { ...fields, price: z.string().trim().min(1).max(20), active: z.boolean().default(false) };

const formChanges = { id: z.uuid(), version, ...formFields };

/** A row of the table: the price as it is written, and what is not ticked is not so. */
export const productRow = z.strictObject(formChanges);
export type ProductRow = z.output<typeof productRow>;

/** A product's page, whose photo is looked at once the rest is right. */
export const productForm = z.strictObject({ ...formFields, photo: z.file().optional() });
export type ProductForm = z.output<typeof productForm>;
export const productFormChanges = z.strictObject({
  ...formChanges,
  photo: z.file().optional(),
  photoAway: z.boolean().default(false),
});
export type ProductFormChanges = z.output<typeof productFormChanges>;

/** `kept` is the file as the first step handed it to the second. */
export const csvForm = z
  .strictObject({
    file: z
      .file()
      .refine(({ size }) => size <= MOST_CSV_BYTES, { params: { code: "csvTooLarge" } })
      .optional(),
    kept: z
      .string()
      .max(2 * MOST_CSV_BYTES)
      .optional(),
    step: z.enum(["preview", "import"]).default("preview"),
  })
  .refine(({ file, kept }) => kept !== undefined || (file !== undefined && file.size > 0), {
    path: ["file"],
    params: { code: "csvMissing" },
  });
export type CsvForm = z.output<typeof csvForm>;
