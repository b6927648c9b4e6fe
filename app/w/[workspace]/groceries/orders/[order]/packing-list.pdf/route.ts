import { download } from "@/lib/auth/download";
import { orderPrint, printPackingList } from "@/lib/pdf/order-print";

export const GET = download("orders:manage", "order", orderPrint, printPackingList);
