import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Mark } from "@/components/ui/ring";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.offline");
  return { title: t("title"), robots: { index: false } };
}

/** What the service worker shows where there is no connection. It is the same for everybody. */
export default async function OfflinePage() {
  const t = await getTranslations("shell.offline");
  return (
    <main className="mx-auto grid min-h-dvh max-w-form content-center justify-items-start gap-5 px-5">
      <Mark className="size-9" />
      <h1 className="text-xl">{t("title")}</h1>
      <p>{t("sentence")}</p>
      {/* biome-ignore lint/a11y/useValidAnchor: the address is that of the page that was wanted; this asks for it again */}
      <a href="" className={buttonClass("primary")}>
        {t("retry")}
      </a>
    </main>
  );
}
