import { prisma } from "@/lib/platform/db";
import { logger } from "@/lib/platform/logger";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const database = await prisma().$queryRaw`SELECT 1`
    .then(() => "up")
    .catch((error: unknown) => {
      logger().warn({ err: error }, "the database does not answer");
      return "down";
    });
  const up = database === "up";
  return Response.json(
    { status: up ? "up" : "down", database },
    { status: up ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
