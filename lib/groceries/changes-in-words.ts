import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { money } from "./money";
import { getMoneyText } from "./money-text";

const count = z.int().nullable();
const change = z.union([
  z.object({ name: z.string(), from: money, to: money }),
  z.object({ name: z.string().nullable(), from: count, to: count }),
]);

/**
 * What of a basket is another than what was shown: *Milk: €1.20, now €1.50*, or *Bananas: 4, now 9*. What two had put in
 * of one product may be told in the same words: then once.
 */
export async function changesInWords(changes: unknown[]): Promise<string[]> {
  const [t, text] = await Promise.all([getTranslations("groceries.changed"), getMoneyText()]);
  const texts = z
    .array(change)
    .parse(changes)
    .map(({ name, from, to }) => {
      const named = { name: name ?? "–" };
      if (to === null) return t("out", named);
      if (from === null) return t("in", { ...named, to: typeof to === "number" ? to : text(to) });
      const told = (value: typeof from) => (typeof value === "number" ? `${value}` : text(value));
      return t("now", { ...named, from: told(from), to: told(to) });
    });
  return [...new Set(texts)];
}
