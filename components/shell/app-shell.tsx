import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Standing } from "@/lib/auth/policy";
import type { ThemeAtHand } from "@/lib/themes/queries";
import { ArchivedNotice } from "./archived-notice";
import { Bar } from "./bar";
import { Keys } from "./keys";
import { Rail } from "./rail";

export type Shell = {
  workspace: { slug: string; name: string };
  /** All of the reader's workspaces, this one among them. */
  workspaces: { slug: string; name: string; archived: boolean }[];
  role: Standing;
  routines: { id: string; name: string; color: string }[];
  /** By name. */
  themes: ThemeAtHand[];
  user: { name: string; email: string };
  /** Which day of the reader's week it is, from 0. */
  today: number;
};

/** The frame around a workspace's pages: a rail on a desktop, a bar under the thumb on a phone. */
export function AppShell({ children, ...shell }: Shell & { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-control bg-raised px-4 py-2 font-medium focus:translate-y-0 focus:shadow-float"
      >
        {t("skipToContent")}
      </a>
      <Rail {...shell} />
      <main
        id="content"
        tabIndex={-1}
        className="min-h-dvh pb-[calc(var(--spacing-bar)+1.5rem)] outline-none lg:pb-10 lg:pl-rail print:p-0"
      >
        <ArchivedNotice workspace={shell.workspace.slug} role={shell.role} />
        {children}
      </main>
      <Bar {...shell} />
      <Keys home={`/w/${shell.workspace.slug}`} texts={keyTexts(t)} />
    </>
  );
}

function keyTexts(t: ReturnType<typeof useTranslations<"shell">>) {
  return {
    find: t("keys.find"),
    findHint: t("keys.findHint"),
    inTasks: t("keys.inTasks"),
    search: t("kinds.search"),
    title: t("keys.title"),
    singleKeys: t("keys.singleKeys"),
    close: t("close"),
  };
}
