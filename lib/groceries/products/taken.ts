import "server-only";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/prisma/client";

/**
 * A name stands once in its category, whatever its case: a file of products, a basket and a packing list name a product
 * by the two. The index that says so ends every race; this tells it beside the field.
 */
export function refuseTaken(error: unknown): never {
  const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
  if (!isTaken) throw error;
  throw new AppError("conflict", {
    reason: "productTaken",
    issues: [{ path: ["name"], code: "productTaken" }],
  });
}
