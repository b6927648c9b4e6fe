import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Download } from "@/lib/auth/download";
import { consume } from "@/lib/auth/limits";
import type { Scope, WorkspaceScope } from "@/lib/auth/scope";
import { siteOrigin } from "@/lib/auth/site";
import { getMoneyText } from "@/lib/groceries/money-text";
import { addedUp, byCategory } from "@/lib/groceries/orders/by-category";
import { orderNumber } from "@/lib/groceries/orders/number";
import {
  listPackings,
  type Packing,
  type PackingLine,
  readPacking,
  readPackings,
} from "@/lib/groceries/orders/packing";
import { namesOfOrderers } from "@/lib/groceries/orders/people";
import { readOrder } from "@/lib/groceries/orders/queries";
import { chosenOrders } from "@/lib/groceries/orders/schema";
import { quantityText, unitText } from "@/lib/groceries/quantity";
import { getFormats, getInstants } from "@/lib/i18n/server";
import { AppError } from "@/lib/platform/errors";
import { contentDisposition } from "./file-name";
import type { ListSheets, PaperColumn, PaperList } from "./list-sheets";
import { renderLists } from "./render";

const sheet = {
  paper: z.enum(["a4", "letter"]).default("a4"),
  ink: z.enum(["color", "mono"]).default("color"),
};
export const ordersPrint = z.strictObject(sheet);
export const orderPrint = z.strictObject({ id: z.uuid(), ...sheet });

export const chosenPrint = z.strictObject({ ...chosenOrders, ...sheet });

type OrdersPrint = z.output<typeof ordersPrint>;
type ChosenPrint = z.output<typeof chosenPrint>;
type OrderPrint = z.output<typeof orderPrint>;

/** What was ordered at the prices of then. Throws not-found, too-many-requests, and busy. */
export async function printReceipt(
  scope: Scope<"orders:write">,
  { id, ...sheet }: OrderPrint,
): Promise<Download> {
  await consume("downloadsPerUser", scope.userId);
  const order = await readOrder(scope, { id });
  const [t, words, status, money, about] = await Promise.all([
    getTranslations("groceries.paper"),
    getTranslations("groceries.order"),
    getTranslations("groceries.orders.status"),
    getMoneyText(),
    aboutOrders(scope, [order]),
  ]);
  const number = orderNumber(id);
  const list: PaperList = {
    title: t("receipt", { number }),
    sub: [about.of(order), status(order.status)].join(" · "),
    note: order.note,
    columns: [
      { head: words("product"), width: null, align: "start", look: "plain" },
      { head: words("quantity"), width: 100, align: "end", look: "quiet" },
      { head: words("price"), width: 80, align: "end", look: "quiet" },
      { head: words("sum"), width: 85, align: "end", look: "strong" },
    ],
    groups: [
      {
        name: null,
        rows: order.lines.map(({ name, unit, quantity, price, total }) => [
          ...[name, quantityText(quantity, unit), money(price), money(total)],
        ]),
      },
    ],
    total: { label: words("total"), value: money(order.total) },
  };
  return printLists(scope, { ...sheet, title: list.title, lists: [list], path: `orders/${id}` });
}

/** One order as it is packed. Throws not-found, too-many-requests, and busy. */
export async function printPackingList(
  scope: Scope<"orders:manage">,
  { id, ...sheet }: OrderPrint,
): Promise<Download> {
  await consume("downloadsPerUser", scope.userId);
  const order = await readPacking(scope, { id });
  const [list = nothing()] = await packingLists(scope, [order]);
  return printLists(scope, { ...sheet, title: list.title, lists: [list], path: `orders/${id}` });
}

/** All that wait to be packed: first everything added up, one walk along the shelves; then order by order. */
export async function printPackingLists(
  scope: Scope<"orders:manage">,
  sheet: OrdersPrint,
): Promise<Download> {
  await consume("downloadsPerUser", scope.userId);
  return printPackings(scope, sheet, { ...(await listPackings(scope)), left: [] });
}

/** The same of the chosen ones. Those that wait no more are not packed: the first sheet names them. */
export async function printChosenOrders(
  scope: Scope<"orders:manage">,
  { ids, ...sheet }: ChosenPrint,
): Promise<Download> {
  await consume("downloadsPerUser", scope.userId);
  return printPackings(scope, sheet, await readPackings(scope, { ids }));
}

async function printPackings(
  scope: Scope<"orders:manage">,
  sheet: OrdersPrint,
  { orders, more, left }: Awaited<ReturnType<typeof readPackings>>,
): Promise<Download> {
  if (orders.length === 0) nothing();
  const [t, about, columns, lists] = await Promise.all([
    getTranslations("groceries.paper"),
    aboutOrders(scope, []),
    packingColumns(),
    packingLists(scope, orders),
  ]);
  const all: PaperList = {
    title: t("everything", { count: orders.length }),
    sub: [about.workspace, ...(more > 0 ? [t("more", { count: more })] : [])].join(" · "),
    note: left.length > 0 ? t("without", { numbers: left.map(orderNumber).join(", ") }) : null,
    columns,
    groups: await packingGroups(addedUp(orders)),
    total: null,
  };
  const title = t("packingLists");
  return printLists(scope, {
    ...{ ...sheet, title, path: "orders" },
    lists: orders.length > 1 || left.length > 0 ? [all, ...lists] : lists,
  });
}

function nothing(): never {
  throw new AppError("not-found", { reason: "nothingToPack" });
}

async function packingLists(scope: WorkspaceScope, orders: Packing[]): Promise<PaperList[]> {
  const [t, about, columns] = await Promise.all([
    getTranslations("groceries.paper"),
    aboutOrders(scope, orders),
    packingColumns(),
  ]);
  return Promise.all(
    orders.map(async (order) => ({
      title: t("packing", { number: orderNumber(order.id) }),
      sub: about.of(order),
      note: order.note,
      columns,
      groups: await packingGroups(order.lines),
      total: null,
    })),
  );
}

async function packingColumns(): Promise<PaperColumn[]> {
  const t = await getTranslations("groceries.order");
  return [
    { head: "", width: 14, align: "start", look: "check" },
    { head: t("quantity"), width: 46, align: "end", look: "big" },
    { head: "", width: 80, align: "start", look: "quiet" },
    { head: t("product"), width: null, align: "start", look: "strong" },
  ];
}

async function packingGroups(lines: PackingLine[]): Promise<PaperList["groups"]> {
  const [t, language] = await Promise.all([getTranslations("groceries.paper"), getLocale()]);
  return byCategory(lines, language).map(({ name, lines }) => ({
    name: name ?? t("noCategory"),
    rows: lines.map(({ quantity, unit, name }) => ["", `${quantity}`, unitText(quantity, unit), name]),
  }));
}

/** Whose orders they are, where and when they were placed. */
async function aboutOrders(scope: WorkspaceScope, orders: { userId: string }[]) {
  const [names, workspace, instant, t] = await Promise.all([
    namesOfOrderers(
      scope,
      orders.map(({ userId }) => userId),
    ),
    scope.db.workspace.findUniqueOrThrow({ where: { id: scope.workspaceId }, select: { name: true } }),
    getInstants(),
    getTranslations("groceries.products"),
  ]);
  return {
    workspace: workspace.name,
    of: ({ userId, createdAt }: { userId: string; createdAt: Date }) =>
      [workspace.name, names.get(userId) ?? t("somebody"), instant(createdAt)].join(" · "),
  };
}

type Printed = OrdersPrint & Pick<ListSheets, "title" | "lists"> & { path: string };

async function printLists(scope: WorkspaceScope, { path, ...sheets }: Printed): Promise<Download> {
  const [t, paper, formats, language] = await Promise.all([
    getTranslations("groceries.paper"),
    getTranslations("paper"),
    getFormats(),
    getLocale(),
  ]);
  const body = await renderLists({
    ...sheets,
    language,
    printed: paper("printed", { date: formats.date(scope.today, "full") }),
    link: `${await siteOrigin()}/w/${scope.slug}/groceries/${path}`,
    missingLetters: paper.raw("missingLetters"),
    pageOf: t.raw("pageOf"),
  });
  return { body, mediaType: "application/pdf", disposition: contentDisposition(sheets.title, "pdf") };
}
