import { api } from "@/lib/auth/api";
import { sendDownload } from "@/lib/auth/download";
import { uploadApi } from "@/lib/auth/upload";
import { MOST_PHOTO_BYTES } from "@/lib/groceries/photos/limits";
import { deletePhoto, setPhoto } from "@/lib/groceries/photos/mutations";
import { readPhoto } from "@/lib/groceries/photos/queries";
import { photoAsked } from "@/lib/groceries/photos/schema";
import { productId } from "@/lib/groceries/products/schema";

export const GET = api("products:read", photoAsked, readPhoto, { sends: sendDownload });
export const PUT = uploadApi("products:write", productId, setPhoto, {
  mediaTypes: /^image\//i,
  mostBytes: MOST_PHOTO_BYTES,
});
export const DELETE = api("products:write", productId, deletePhoto, { status: 204 });
