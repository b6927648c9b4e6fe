import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import * as Shell from "@/components/shell/screen-frame";

export type { Frame } from "@/components/shell/screen-frame";

type ScreenFrameProps = Omit<ComponentProps<typeof Shell.ScreenFrame>, "back"> & {
  /** The week to go back to. */
  back: string;
};

/** A screen beside a week. */
export async function ScreenFrame({ back, ...rest }: ScreenFrameProps) {
  const t = await getTranslations("week");
  return <Shell.ScreenFrame {...rest} back={{ href: back, label: t("back") }} />;
}
