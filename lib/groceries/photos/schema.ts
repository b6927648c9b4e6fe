import { z } from "zod";

/** `small` is a square of 132 pixels, `large` at most 1 024 on its longer side. */
export const photoAsked = z.strictObject({
  id: z.uuid(),
  size: z.enum(["large", "small"]).default("large"),
});
export type PhotoAsked = z.output<typeof photoAsked>;

/** Where the API serves a product's photo. */
export function photoPath(slug: string, productId: string): string {
  return `/api/v1/workspaces/${slug}/products/${productId}/photo`;
}
