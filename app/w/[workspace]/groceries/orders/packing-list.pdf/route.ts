import { download } from "@/lib/auth/download";
import { ordersPrint, printPackingLists } from "@/lib/pdf/order-print";

export const GET = download("orders:manage", null, ordersPrint, printPackingLists);
