import { z } from "zod";
import { pageInput } from "@/lib/platform/page";
import { lines as linesOfText } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { MOST_QUANTITY } from "../amounts";
import { money } from "../money";

export const MOST_LINES = 200;
export const quantity = z.int().min(1).max(MOST_QUANTITY);

/** `price` is the one that was shown to whoever orders. */
const orderLine = z.strictObject({ productId: z.uuid(), quantity, price: money.optional() });

/** Lines of products, each of them once. */
export function linesOf<L extends z.ZodType<{ productId: string }>>(line: L) {
  return z
    .array(line)
    .max(MOST_LINES)
    .superRefine((lines, context) => {
      lines.forEach(({ productId }, index) => {
        if (lines.findIndex((line) => line.productId === productId) < index)
          context.addIssue({ code: "custom", path: [index, "productId"], params: { code: "productTwice" } });
      });
    });
}

export const orderInput = z.strictObject({
  lines: linesOf(orderLine).min(1),
  note: linesOfText(500).nullish(),
});
export type OrderInput = z.output<typeof orderInput>;

export const statuses = ["placed", "packed", "delivered", "cancelled"] as const;
export type OrderStatus = (typeof statuses)[number];
export const status = z.enum(statuses);

export const orderId = z.strictObject({ id: z.uuid() });
export const orderChanges = z.strictObject({ id: z.uuid(), status, version });
export type OrderChanges = z.output<typeof orderChanges>;
/** What was ticked in a list, which shows a hundred at most. */
export const chosenOrders = {
  ids: z
    .array(z.uuid())
    .max(100)
    .refine((ids) => ids.length > 0, { params: { code: "noOrderChosen" } }),
};
/** Why the chosen orders may not be printed, as the list's page is told by its address. */
export const printRefusals = [
  "noOrderChosen",
  "tooMany",
  "nothingToPack",
  "busy",
  "too-many-requests",
] as const;
export const ordersToPack = z.strictObject(chosenOrders);
export type OrdersToPack = z.output<typeof ordersToPack>;
export const orderList = z.strictObject({ ...pageInput, status: status.optional() });
export type OrderList = z.output<typeof orderList>;
