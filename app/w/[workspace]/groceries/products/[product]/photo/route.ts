import { download } from "@/lib/auth/download";
import { readPhoto } from "@/lib/groceries/photos/queries";
import { photoAsked } from "@/lib/groceries/photos/schema";

export const GET = download("products:read", "product", photoAsked, readPhoto);
