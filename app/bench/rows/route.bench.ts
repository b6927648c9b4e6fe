import { prisma } from "@/lib/platform/db";

export const dynamic = "force-dynamic";

/** The floor of the API: no sign-in, no rule, twenty rows through Prisma. */
export async function GET(): Promise<Response> {
  return Response.json(await prisma().session.findMany({ take: 20 }));
}
