import { z } from "zod";
import { pageInput } from "@/lib/platform/page";
import { line } from "@/lib/platform/text";
import { money } from "../money";

const fields = { name: line(120), category: line(60), unit: line(20), price: money, active: z.boolean() };

export const productInput = z.strictObject({ ...fields, active: fields.active.default(true) });
export type ProductInput = z.output<typeof productInput>;

export const productId = z.strictObject({ id: z.uuid() });
export const productChanges = z.strictObject({
  id: z.uuid(),
  version: z.int().positive().optional(),
  ...z.strictObject(fields).partial().shape,
});
export type ProductChanges = z.output<typeof productChanges>;

/** `q` is looked for in names and categories; `active` leaves out the others. */
export const productList = z.strictObject({
  ...pageInput,
  q: z.string().trim().max(120).optional(),
  category: z.string().trim().max(60).optional(),
  active: z.stringbool().optional(),
});
export type ProductList = z.output<typeof productList>;
