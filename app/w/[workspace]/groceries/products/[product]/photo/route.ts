import { download } from "@/lib/auth/download";
import { uploadForm } from "@/lib/auth/upload";
import { MOST_PHOTO_BYTES } from "@/lib/groceries/photos/limits";
import { setPhoto } from "@/lib/groceries/photos/mutations";
import { readPhoto } from "@/lib/groceries/photos/queries";
import { photoAsked } from "@/lib/groceries/photos/schema";
import { productId } from "@/lib/groceries/products/schema";

export const GET = download("products:read", "product", photoAsked, readPhoto);
export const POST = uploadForm("products:write", "product", productId, setPhoto, {
  field: "photo",
  mostBytes: MOST_PHOTO_BYTES,
  back: ({ workspace, product }, refused) => {
    const home = `/w/${encodeURIComponent(workspace ?? "")}/groceries/products/${encodeURIComponent(product ?? "")}`;
    return refused ? `${home}?refused=${encodeURIComponent(refused)}#photo` : `${home}#photo`;
  },
});
