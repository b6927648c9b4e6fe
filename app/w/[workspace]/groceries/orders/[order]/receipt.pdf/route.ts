import { download } from "@/lib/auth/download";
import { orderPrint, printReceipt } from "@/lib/pdf/order-print";

export const GET = download("orders:write", "order", orderPrint, printReceipt);
