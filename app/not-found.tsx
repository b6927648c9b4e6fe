import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "@/components/shell/nothing-here";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("shell");
  return (
    <NothingHere
      texts={{ title: t("notFound.title"), sentence: t("notFound.sentence"), home: t("notFound.home") }}
      alone={t("appName")}
    />
  );
}
