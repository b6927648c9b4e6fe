import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/shell/page";
import { RouteDialog } from "./route-dialog";

/** A screen beside a week is a page of its own; reached from the week, it is a dialog above it. */
export type Frame = "page" | "dialog";

type ScreenFrameProps = {
  frame: Frame;
  title: string;
  sub?: ReactNode;
  /** The week to go back to. */
  back: string;
  children: ReactNode;
};

export async function ScreenFrame({ frame, title, sub, back, children }: ScreenFrameProps) {
  const t = await getTranslations("week");
  if (frame === "dialog") {
    return (
      <RouteDialog title={title} sub={sub} closeLabel={t("close")}>
        {children}
      </RouteDialog>
    );
  }
  return (
    <Page narrow title={title} sub={sub} back={{ href: back, label: t("back") }}>
      {children}
    </Page>
  );
}
