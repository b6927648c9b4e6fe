import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Mark } from "@/components/ui/ring";
import { AppearanceSwitch } from "./appearance-switch";
import { LanguageSwitch } from "./language-switch";

/** A page outside any workspace: the mark, one matter in the middle, and the reader's own choices at the foot. */
export async function QuietPage({ title, children }: { title: ReactNode; children: ReactNode }) {
  const t = await getTranslations("shell");
  return (
    <div className="mx-auto grid min-h-dvh max-w-form grid-rows-[1fr_auto] px-5 py-6">
      <main className="grid content-center gap-6 py-8">
        <p className="flex items-center gap-2.5 text-lg font-semibold">
          <Mark className="size-9" />
          {t("appName")}
        </p>
        <h1 className="text-xl">{title}</h1>
        {children}
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <LanguageSwitch />
        <AppearanceSwitch />
      </footer>
    </div>
  );
}
