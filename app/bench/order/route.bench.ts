import { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { newIds } from "@/lib/platform/id";

export const dynamic = "force-dynamic";

const input = z.object({ workspace: z.uuid(), user: z.uuid(), products: z.array(z.uuid()) });

/** The floor of an order: no sign-in, no rule, and no more SQL than it takes, in one transaction. */
export async function POST(request: Request): Promise<Response> {
  const { workspace, user, products } = input.parse(await request.json());
  const [order = "", event = ""] = newIds(new Date(), 2);
  const lines = newIds(new Date(), products.length);
  const placed = await prisma().$transaction(async (db) => {
    await db.$queryRaw`SELECT currency FROM "Workspace" WHERE id = ${workspace}::uuid`;
    const priced = await db.$queryRaw<{ id: string; price: number }[]>`
      SELECT id, name, unit, price FROM "Product"
      WHERE "workspaceId" = ${workspace}::uuid AND active AND id = ANY(${products}::uuid[]) ORDER BY id FOR SHARE`;
    const total = priced.reduce((sum, { price }) => sum + 2 * price, 0);
    await db.$executeRaw`
      INSERT INTO "Order" ("workspaceId", id, "userId", currency, total, "updatedAt")
      VALUES (${workspace}::uuid, ${order}::uuid, ${user}::uuid, 'EUR', ${total}, now())`;
    await db.$executeRaw`
      INSERT INTO "OrderLine" ("workspaceId", id, "orderId", "productId", position, name, unit, price, quantity)
      SELECT p."workspaceId", l.id, ${order}::uuid, p.id, l.position - 1, p.name, p.unit, p.price, 2
      FROM unnest(${lines}::uuid[], ${products}::uuid[]) WITH ORDINALITY l(id, "productId", position)
      JOIN "Product" p ON p."workspaceId" = ${workspace}::uuid AND p.id = l."productId"`;
    await db.$executeRaw`
      INSERT INTO "Event" ("workspaceId", id, "actorId", verb, "subjectKind", "subjectId", "subjectTitle", changes)
      VALUES (${workspace}::uuid, ${event}::uuid, ${user}::uuid, 'placed', 'order', ${order}::uuid, 'Bench', '{}')`;
    return db.$queryRaw`SELECT * FROM "OrderLine" WHERE "workspaceId" = ${workspace}::uuid AND "orderId" = ${order}::uuid`;
  });
  return Response.json(placed, { status: 201 });
}
