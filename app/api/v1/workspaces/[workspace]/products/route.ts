import { api } from "@/lib/auth/api";
import { createProduct } from "@/lib/groceries/products/mutations";
import { listProducts } from "@/lib/groceries/products/queries";
import { productInput, productList } from "@/lib/groceries/products/schema";

export const GET = api("products:read", productList, listProducts);
export const POST = api("products:write", productInput, createProduct, { status: 201 });
