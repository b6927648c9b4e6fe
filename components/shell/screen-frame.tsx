import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "./page";
import { RouteDialog } from "./route-dialog";

/** A screen beside a page is a page of its own; reached from that page, it is a dialog above it. */
export type Frame = "page" | "dialog";

type ScreenFrameProps = {
  frame: Frame;
  title: string;
  sub?: ReactNode;
  /** The page to go back to. */
  back: { href: string; label: string };
  children: ReactNode;
};

export async function ScreenFrame({ frame, title, sub, back, children }: ScreenFrameProps) {
  const t = await getTranslations("shell");
  if (frame === "dialog") {
    return (
      <RouteDialog title={title} sub={sub} closeLabel={t("close")}>
        {children}
      </RouteDialog>
    );
  }
  return (
    <Page narrow title={title} sub={sub} back={back}>
      {children}
    </Page>
  );
}
