import { setOrderStatus } from "@/lib/groceries/orders/mutations";
import { readPacking } from "@/lib/groceries/orders/packing";
import { readOrder } from "@/lib/groceries/orders/queries";
import { deletePhoto, setPhoto } from "@/lib/groceries/photos/mutations";
import { readPhoto } from "@/lib/groceries/photos/queries";
import { deleteProduct, updateProduct } from "@/lib/groceries/products/mutations";
import { readProduct } from "@/lib/groceries/products/queries";
import { deleteRepeat, skipNextOrder, updateRepeat } from "@/lib/groceries/repeats/mutations";
import { readRepeat } from "@/lib/groceries/repeats/queries";
import { aPhoto } from "./photos";
import type { Attempts } from "./tenancy";

export const groceryAttempts: Attempts = {
  readProduct: (scope, ids) => readProduct(scope, { id: ids.product }),
  updateProduct: (scope, ids) => updateProduct(scope, { id: ids.product, name: "Mine" }),
  deleteProduct: (scope, ids) => deleteProduct(scope, { id: ids.product }),
  readOrder: (scope, ids) => readOrder(scope, { id: ids.order }),
  setOrderStatus: (scope, ids) => setOrderStatus(scope, { id: ids.order, status: "cancelled" }),
  readPhoto: (scope, ids) => readPhoto(scope, { id: ids.product, size: "large" }),
  setPhoto: async (scope, ids) =>
    setPhoto(scope, { id: ids.product }, { bytes: await aPhoto(), mediaType: "image/jpeg" }),
  deletePhoto: (scope, ids) => deletePhoto(scope, { id: ids.product }),
  readPacking: (scope, ids) => readPacking(scope, { id: ids.order }),
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
  "listPackings",
  "listProducts",
  "listRepeats",
  "namesOf",
  "namesOfOrderers",
  "orderRecord",
  "placeOrder",
  "planOf",
  "readBasket",
  "repeatRecord",
  "setBasket",
];
