import { download } from "@/lib/auth/download";
import { downloadByForm } from "@/lib/auth/download-form";
import { chosenPrint, ordersPrint, printChosenOrders, printPackingLists } from "@/lib/pdf/order-print";

export const GET = download("orders:manage", null, ordersPrint, printPackingLists);
/** Of the orders that are ticked in the list. */
export const POST = downloadByForm(
  "orders:manage",
  chosenPrint,
  printChosenOrders,
  ({ workspace }, refused) => {
    const orders = `/w/${encodeURIComponent(workspace ?? "")}/groceries/orders`;
    return refused ? `${orders}?refused=${encodeURIComponent(refused)}` : orders;
  },
);
