import "server-only";
import type { Download } from "@/lib/auth/download";
import type { Scope } from "@/lib/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { readPhotoFile } from "./files";
import type { PhotoAsked } from "./schema";

/** A product's photo as a WebP. Throws not-found, also where the product has none. */
export async function readPhoto(
  { db, workspaceId }: Scope<"products:read">,
  { id, size }: PhotoAsked,
): Promise<Download> {
  const product = await db.product.findFirst({ where: { workspaceId, id }, select: { photo: true } });
  const body = product?.photo ? await readPhotoFile(workspaceId, product.photo, size) : null;
  if (!body) throw new AppError("not-found");
  return { body, mediaType: "image/webp", disposition: 'inline; filename="photo.webp"' };
}
