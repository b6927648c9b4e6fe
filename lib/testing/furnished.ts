import { hashToken, randomToken } from "@/lib/auth/secrets";
import { prisma } from "@/lib/platform/db";
import { anOrder, aProduct, aRepeat } from "./groceries";
import { aHabit, anEntry } from "./habits";
import { aRoutine, aSession } from "./routines";
import { aTask } from "./tasks";
import { aTheme } from "./themes";
import { scopeOf } from "./world";

/** Puts into somebody's workspace something of each kind, and lets each name another wherever it may. */
export async function furnish(slug: string, owner: { id: string; name: string; email: string }) {
  const token = randomToken();
  const data = { userId: owner.id, name: "furnish", tokenHash: hashToken(token) };
  await prisma().apiToken.create({ data });
  const as = { ...owner, token };

  const { id: themeId } = await aTheme(await scopeOf(as, "themes:write", slug));
  const routines = await scopeOf(as, "routines:write", slug);
  await aSession(routines, (await aRoutine(routines, { themeId })).id);
  const habit = await aHabit(await scopeOf(as, "habits:write", slug), { themeId });
  await anEntry(await scopeOf(as, "habits:tick", slug), habit.id, "2026-03-20");
  await aTask(await scopeOf(as, "tasks:write", slug), { themeId, assigneeId: owner.id });
  const product = await aProduct(await scopeOf(as, "products:write", slug));
  const orders = await scopeOf(as, "orders:write", slug);
  await anOrder(orders, product.id);
  await aRepeat(orders, product.id);
  const line = { workspaceId: orders.workspaceId, userId: owner.id, productId: product.id, quantity: 1 };
  await prisma().basketLine.create({ data: line });
}
