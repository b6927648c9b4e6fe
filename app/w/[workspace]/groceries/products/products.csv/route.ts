import { nothing } from "@/lib/accounts/schema";
import { download } from "@/lib/auth/download";
import { exportProducts } from "@/lib/groceries/products/export";

export const GET = download("products:read", null, nothing, exportProducts);
