import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { APPEARANCE_COOKIE, isAppearance } from "@/components/shell/appearance";
import { fontVariables } from "@/components/shell/fonts";
import { currentViewer } from "@/lib/auth/viewer";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("appName"), template: `%s · ${t("appName")}` },
    description: t("tagline"),
    applicationName: t("appName"),
    appleWebApp: { capable: true, title: t("appName") },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#0d0f15" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, { user }, jar] = await Promise.all([getLocale(), currentViewer(), cookies()]);
  const kept = user?.appearance ?? jar.get(APPEARANCE_COOKIE)?.value;
  return (
    <html lang={locale} data-appearance={isAppearance(kept) ? kept : "system"} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
