import { api } from "@/lib/auth/api";
import { placeOrder } from "@/lib/groceries/orders/place";
import { listOrders } from "@/lib/groceries/orders/queries";
import { orderInput, orderList } from "@/lib/groceries/orders/schema";

export const GET = api("orders:write", orderList, listOrders);
export const POST = api("orders:write", orderInput, placeOrder, { status: 201 });
