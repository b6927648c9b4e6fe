import { api } from "@/lib/auth/api";
import { deleteProduct, updateProduct } from "@/lib/groceries/products/mutations";
import { readProduct } from "@/lib/groceries/products/queries";
import { productChanges, productId } from "@/lib/groceries/products/schema";

export const GET = api("products:read", productId, readProduct);
export const PATCH = api("products:write", productChanges, updateProduct);
export const DELETE = api("products:write", productId, deleteProduct, { status: 204 });
