"use server";
import { action } from "@/lib/auth/action";
import { addToBasket, setQuantity } from "./basket/fill";
import { pressBasket } from "./basket/press";
import { basketAddition, basketPress, basketQuantity } from "./basket/schema";
import { changesInWords } from "./changes-in-words";
import { setOrderStatus } from "./orders/mutations";
import { packOrders } from "./orders/pack";
import { packedInWords } from "./orders/packed-words";
import { reorder } from "./orders/reorder";
import { orderChanges, orderId, ordersToPack } from "./orders/schema";
import { createProductByForm, updateProductByForm, updateProductInTable } from "./products/by-form";
import { importCsvFile } from "./products/import-file";
import { deleteProduct } from "./products/mutations";
import { reportInWords } from "./products/report";
import { csvForm, productForm, productFormChanges, productId, productRow } from "./products/schema";
import { deleteRepeat, skipNextOrder, updateRepeat } from "./repeats/mutations";
import { repeatOrder } from "./repeats/repeat-order";
import { orderRepetition, repeatId, repeatPausing, repeatSkip } from "./repeats/schema";
import { fillWithStarter, starterInput } from "./starter/fill";

const groceries = (workspace: string | undefined) => `/w/${workspace}/groceries`;

export const addToBasketAction = action("orders:write", basketAddition, addToBasket);
export const setQuantityAction = action("orders:write", basketQuantity, setQuantity, {
  explains: changesInWords,
});
export const pressBasketAction = action("orders:write", basketPress, pressBasket, {
  goTo: (order, { workspace }) => (order ? `${groceries(workspace)}/orders/${order.id}` : null),
  explains: changesInWords,
});
export const setOrderStatusAction = action("orders:write", orderChanges, setOrderStatus);
export const packOrdersAction = action("orders:manage", ordersToPack, packOrders, { answers: packedInWords });
export const reorderAction = action("orders:write", orderId, reorder, {
  goTo: (_, { workspace }) => `${groceries(workspace)}/basket`,
});
export const createProductAction = action("products:write", productForm, createProductByForm, {
  opensTransaction: true,
  goTo: (_, { workspace }) => `${groceries(workspace)}/products`,
});
export const updateProductAction = action("products:write", productFormChanges, updateProductByForm, {
  opensTransaction: true,
  goTo: (_, { workspace }) => `${groceries(workspace)}/products`,
});
export const updateProductInTableAction = action("products:write", productRow, updateProductInTable);
export const deleteProductAction = action("products:write", productId, deleteProduct, {
  goTo: (_, { workspace }) => `${groceries(workspace)}/products`,
});
export const importProductsAction = action("products:write", csvForm, importCsvFile, {
  answers: reportInWords,
});
export const fillWithStarterAction = action("products:write", starterInput, fillWithStarter);
export const repeatOrderAction = action("orders:write", orderRepetition, repeatOrder, {
  goTo: (_, { workspace }) => `${groceries(workspace)}/repeats`,
});
export const pauseRepeatAction = action("orders:write", repeatPausing, updateRepeat);
export const skipOrderAction = action("orders:write", repeatSkip, skipNextOrder);
export const deleteRepeatAction = action("orders:write", repeatId, deleteRepeat);
