import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What a workspace without a routine offers. */
export async function FirstRoutine({ home, mayWrite }: { home: string; mayWrite: boolean }) {
  const t = await getTranslations("routines.list");
  if (!mayWrite) return <EmptyState sentence={t("nothingToRead")} />;
  return (
    <EmptyState sentence={t("nothing")}>
      <ButtonLink href={`${home}/new`} variant="primary" aria-keyshortcuts="n">
        {t("fromTemplate")}
      </ButtonLink>
      <ButtonLink href={`${home}/import`}>{t("import")}</ButtonLink>
      <ButtonLink href={`${home}/new?template=blank`}>{t("blank")}</ButtonLink>
    </EmptyState>
  );
}
