import "server-only";
import { getTranslations } from "next-intl/server";
import { orderNumber } from "./number";
import type { Packed } from "./pack";

export type PackedInWords = { sentence: string; left: string[] };

/** What became of the chosen orders, in the reader's words. */
export async function packedInWords({ count, left }: Packed): Promise<PackedInWords> {
  const t = await getTranslations("groceries.orders");
  return {
    sentence: t("packed", { count }),
    left: left.map(({ id, title, status }) =>
      t("left", { number: orderNumber(id), title, status: t(`status.${status}`) }),
    ),
  };
}
