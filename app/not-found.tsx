import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuietPage } from "@/components/shell/quiet-page";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <QuietPage title={t("title")}>
      <p>{t("sentence")}</p>
      <p>
        <ButtonLink href="/" variant="primary">
          {t("home")}
        </ButtonLink>
      </p>
    </QuietPage>
  );
}
