import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppearanceSwitch } from "./appearance-switch";
import { LanguageSwitch } from "./language-switch";
import { QuietFrame } from "./quiet-frame";

/** A page outside any workspace: one matter, and the reader's own choices at the foot. */
export async function QuietPage({ title, children }: { title: ReactNode; children: ReactNode }) {
  const t = await getTranslations("shell");
  const foot = (
    <footer className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <LanguageSwitch />
      <AppearanceSwitch />
    </footer>
  );
  return (
    <QuietFrame title={title} name={t("appName")} foot={foot}>
      {children}
    </QuietFrame>
  );
}
