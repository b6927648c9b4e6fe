import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";

export default async function NotFoundInWorkspace() {
  const t = await getTranslations("shell.notFound");
  return (
    <Page title={t("title")} narrow>
      <div className="grid justify-items-start gap-5">
        <p>{t("sentence")}</p>
        <ButtonLink href="/" variant="primary">
          {t("home")}
        </ButtonLink>
      </div>
    </Page>
  );
}
