import { prisma } from "@/lib/platform/db";

export const dynamic = "force-dynamic";

/** The floor of a search: no sign-in, no rule, the workspace's first twenty products by their index through Prisma. */
export async function GET(request: Request): Promise<Response> {
  const workspaceId = new URL(request.url).searchParams.get("workspace") ?? "";
  const where = { workspaceId };
  return Response.json(await prisma().product.findMany({ where, orderBy: { id: "asc" }, take: 20 }));
}
