import { api } from "@/lib/auth/api";
import { sendDownload } from "@/lib/auth/download";
import { orderPrint, printReceipt } from "@/lib/pdf/order-print";

export const GET = api("orders:write", orderPrint, printReceipt, { sends: sendDownload });
