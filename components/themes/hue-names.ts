import { getTranslations } from "next-intl/server";
import type { Hue } from "@/lib/themes/palette";

/** Each hue's name in the reader's language, for a field in which one is chosen. */
export async function hueNames(): Promise<Record<Hue, string>> {
  const t = await getTranslations("colors");
  return {
    rose: t("rose"),
    red: t("red"),
    orange: t("orange"),
    amber: t("amber"),
    lime: t("lime"),
    green: t("green"),
    teal: t("teal"),
    cyan: t("cyan"),
    blue: t("blue"),
    indigo: t("indigo"),
    violet: t("violet"),
    pink: t("pink"),
  };
}
