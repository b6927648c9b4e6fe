import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Printer } from "@/components/ui/icons";
import { usualPaper } from "@/lib/pdf/usual-paper";

type OrderPapersProps = { order: { workspace: string; id: string }; manages: boolean };

/** What of an order is printed: the receipt for whoever reads it, the packing list for who packs. */
export async function OrderPapers({ order: { workspace, id }, manages }: OrderPapersProps) {
  const t = await getTranslations("groceries.order");
  const home = `/w/${workspace}/groceries/orders/${id}`;
  return (
    <div className="flex flex-wrap gap-2">
      {manages && <Paper path={`${home}/packing-list.pdf`} words={t("packingList")} />}
      <Paper path={`${home}/receipt.pdf`} words={t("receipt")} />
    </div>
  );
}

/** Of all orders that wait, in one print. */
export async function PackingLists({ workspace }: { workspace: string }) {
  const t = await getTranslations("groceries.orders");
  return <Paper path={`/w/${workspace}/groceries/orders/packing-list.pdf`} words={t("packingLists")} />;
}

async function Paper({ path, words }: { path: string; words: string }) {
  const paper = usualPaper((await headers()).get("accept-language"));
  return (
    <a href={`${path}?paper=${paper}`} className={buttonClass("secondary")}>
      <Printer aria-hidden className="size-4" />
      {words}
    </a>
  );
}
