import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { cameWith, recordEach } from "@/lib/events/record";
import { locales } from "@/lib/i18n/locale";
import { currencyOf } from "../currency";
import { subjectOf } from "../products/mutations";
import { productInput } from "../products/schema";
import { searchWords } from "../products/words";
import { starterProducts } from "./catalogue";

export const starterInput = z.strictObject({ language: z.enum(locales) });

/** Puts in the starter catalogue, all but what is there by that name already. Answers how many came in. */
export async function fillWithStarter(
  scope: Scope<"products:write">,
  { language }: z.output<typeof starterInput>,
): Promise<{ created: number }> {
  const { db, workspaceId } = scope;
  // A second press waits for the first, and then finds nothing more to do.
  await db.$queryRaw`SELECT id FROM "Workspace" WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
  const [currency, there] = await Promise.all([
    currencyOf(scope),
    db.product.findMany({ where: { workspaceId }, select: { name: true } }),
  ]);
  const known = new Set(there.map(({ name }) => name.toLowerCase()));
  const news = starterProducts(language, currency).filter(({ name }) => !known.has(name.toLowerCase()));
  const made = await db.product.createManyAndReturn({
    data: news.map(({ price, ...product }) => ({
      ...product,
      price: price.amount,
      words: searchWords(product.name, product.category),
      workspaceId,
    })),
    select: { id: true, name: true, category: true, unit: true, price: true, active: true },
  });
  await recordEach(
    scope,
    made.map(({ price, ...product }) => ({
      verb: "created",
      subject: subjectOf(product),
      changes: cameWith(productInput.shape, { ...product, price: { amount: price, currency } }),
    })),
  );
  return { created: made.length };
}
