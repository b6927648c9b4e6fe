import "server-only";
import { getTranslations } from "next-intl/server";

/** The words of an order by hand, with places left in them for what a browser knows. */
export async function arrangingTexts() {
  const t = await getTranslations("arranging");
  const left = { title: "{title}", place: "{place}", count: "{count}" };
  return {
    handle: t("handle", left),
    help: t("help"),
    held: t("held", left),
    put: t("put", left),
    left: t("left", left),
  };
}
