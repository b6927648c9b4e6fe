import { api } from "@/lib/auth/api";
import { setOrderStatus } from "@/lib/groceries/orders/mutations";
import { readOrder } from "@/lib/groceries/orders/queries";
import { orderChanges, orderId } from "@/lib/groceries/orders/schema";

export const GET = api("orders:write", orderId, readOrder);
export const PATCH = api("orders:write", orderChanges, setOrderStatus);
