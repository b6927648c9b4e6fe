import { setOrderStatus } from "@/lib/groceries/orders/mutations";
import { packOrders } from "@/lib/groceries/orders/pack";
import { readPacking, readPackings } from "@/lib/groceries/orders/packing";
import { readOrder } from "@/lib/groceries/orders/queries";
import { deletePhoto, setPhoto, withPhoto } from "@/lib/groceries/photos/mutations";
import { readPhoto } from "@/lib/groceries/photos/queries";
import { deleteProduct, updateProduct } from "@/lib/groceries/products/mutations";
import { readProduct } from "@/lib/groceries/products/queries";
import { deleteRepeat, skipNextOrder, updateRepeat } from "@/lib/groceries/repeats/mutations";
import { readRepeat } from "@/lib/groceries/repeats/queries";
import { printChosenOrders, printPackingList, printReceipt } from "@/lib/pdf/order-print";
import { aPhoto } from "./photos";
import type { Attempts } from "./tenancy";

const sheet = { paper: "a4", ink: "color" } as const;

export const groceryAttempts: Attempts = {
  readProduct: (scope, ids) => readProduct(scope, { id: ids.product }),
  updateProduct: (scope, ids) => updateProduct(scope, { id: ids.product, name: "Mine" }),
  deleteProduct: (scope, ids) => deleteProduct(scope, { id: ids.product }),
  readOrder: (scope, ids) => readOrder(scope, { id: ids.order }),
  setOrderStatus: (scope, ids) => setOrderStatus(scope, { id: ids.order, status: "cancelled" }),
  readPhoto: (scope, ids) => readPhoto(scope, { id: ids.product, size: "large" }),
  setPhoto: async (scope, ids) =>
    setPhoto(scope, { id: ids.product }, { bytes: await aPhoto(), mediaType: "image/jpeg" }),
  withPhoto: async (scope, ids) =>
    withPhoto(scope, { bytes: await aPhoto(), mediaType: "image/jpeg" }, async () => ({ id: ids.product })),
  deletePhoto: (scope, ids) => deletePhoto(scope, { id: ids.product }),
  packOrders: (scope, ids) => packOrders(scope, { ids: [ids.order] }),
  readPackings: (scope, ids) => readPackings(scope, { ids: [ids.order] }),
  printChosenOrders: (scope, ids) => printChosenOrders(scope, { ids: [ids.order], ...sheet }),
  readPacking: (scope, ids) => readPacking(scope, { id: ids.order }),
  printReceipt: (scope, ids) => printReceipt(scope, { id: ids.order, ...sheet }),
  printPackingList: (scope, ids) => printPackingList(scope, { id: ids.order, ...sheet }),
  readRepeat: (scope, ids) => readRepeat(scope, { id: ids.repeat }),
  updateRepeat: (scope, ids) => updateRepeat(scope, { id: ids.repeat, paused: true }),
  deleteRepeat: (scope, ids) => deleteRepeat(scope, { id: ids.repeat }),
  skipNextOrder: (scope, ids) => skipNextOrder(scope, { id: ids.repeat }),
};

/** A product that is not there is a field that is not right: tried in lib/groceries. */
export const groceriesWithoutId = [
  "createProduct",
  "createRepeat",
  "holdBasket",
  "listCategories",
  "listOrders",
  "listOthersRepeats",
  "listOwnRepeats",
  "listPackings",
  "listProducts",
  "listRepeats",
  "namesOf",
  "namesOfOrderers",
  "orderRecord",
  "placeOrder",
  "planOf",
  "printPackingLists",
  "readBasket",
  "repeatRecord",
  "setBasket",
  "subjectOf",
];
