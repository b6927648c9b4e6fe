import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Download } from "@/components/ui/icons";
import { Section } from "@/components/ui/section";

/** A plain link: the file is sent as it is read. */
export async function ExportSection({ workspace }: { workspace: string }) {
  const t = await getTranslations("workspace.export");
  return (
    <Section title={t("title")} sub={t("sub")}>
      <a
        href={`/w/${workspace}/settings/export.json`}
        className={buttonClass("secondary", "justify-self-start")}
      >
        <Download aria-hidden className="size-4" />
        {t("download")}
      </a>
    </Section>
  );
}
