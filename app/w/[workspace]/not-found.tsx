import { getTranslations } from "next-intl/server";
import { NothingHere } from "@/components/shell/nothing-here";

export default async function NotFoundInWorkspace() {
  const t = await getTranslations("shell");
  return (
    <NothingHere
      texts={{ title: t("notFound.title"), sentence: t("notFound.sentence"), home: t("notFound.home") }}
    />
  );
}
