import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { FileDown } from "@/components/ui/icons";

type SharedFeedProps = { feed: string };

/** The timetable's feed by its address, for calendars that no link opens, and as a file of what is in it now. */
export async function SharedFeed({ feed }: SharedFeedProps) {
  const t = await getTranslations("share");
  return (
    <section
      aria-label={t("feed")}
      className="grid max-w-reading content-start gap-3 border-t border-line pt-4 print:hidden"
    >
      <CopyField label={t("feed")} hint={t("feedPaste")} value={feed} copy={t("copy")} copied={t("copied")} />
      <a href={feed} className={buttonClass("quiet", "justify-self-start")} target="_self" download>
        <FileDown aria-hidden className="size-4" />
        {t("file")}
      </a>
    </section>
  );
}
