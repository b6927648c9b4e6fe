import { api } from "@/lib/auth/api";
import { sendDownload } from "@/lib/auth/download";
import { orderPrint, printPackingList } from "@/lib/pdf/order-print";

export const GET = api("orders:manage", orderPrint, printPackingList, { sends: sendDownload });
