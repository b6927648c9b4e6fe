import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { record } from "@/lib/events/record";
import { invalid } from "@/lib/platform/errors";
import { MOST_LINES } from "../orders/schema";
import { assertProducts } from "../products/known";
import { holdBasket } from "./hold";
import { readBasket } from "./queries";
import type { BasketInput } from "./schema";

/**
 * Puts these lines in place of what the caller had put into that basket; nobody else's are touched. Throws invalid
 * for products that are not there, and for more than a basket holds.
 */
export async function setBasket(scope: Scope<"orders:write">, { shared, lines }: BasketInput) {
  const { db, workspaceId, userId } = scope;
  if (lines.length > MOST_LINES) throw invalid("lines", "tooMany", { max: MOST_LINES });
  await holdBasket(scope, shared);
  await assertProducts(scope, lines);
  await db.basketLine.deleteMany({ where: { workspaceId, userId, shared } });
  await db.basketLine.createMany({ data: lines.map((line) => ({ ...line, workspaceId, userId, shared })) });
  const subject = { kind: "basket", id: userId, title: "" };
  await record(scope, "updated", subject, { shared: { to: shared }, lines: { to: lines } });
  return readBasket(scope, { shared });
}
