import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuietFrame } from "@/components/shell/quiet-frame";
import { buttonClass } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.offline");
  return { title: t("title"), robots: { index: false } };
}

/** What the service worker shows where there is no connection. It is the same for everybody. */
export default async function OfflinePage() {
  const t = await getTranslations("shell");
  return (
    <QuietFrame title={t("offline.title")} name={t("appName")}>
      <p>{t("offline.sentence")}</p>
      {/* biome-ignore lint/a11y/useValidAnchor: the address is that of the page that was wanted; this asks for it again */}
      <a href="" className={buttonClass("primary", "justify-self-start")}>
        {t("offline.retry")}
      </a>
    </QuietFrame>
  );
}
