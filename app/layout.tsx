import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/shell/fonts";
import { ServiceWorker } from "@/components/shell/service-worker";
import { SoftNavigation } from "@/components/shell/soft-navigation";
import { currentAppearance } from "@/lib/accounts/appearance";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("appName"), template: `%s · ${t("appName")}` },
    description: t("tagline"),
    applicationName: t("appName"),
    appleWebApp: { capable: true, title: t("appName") },
    formatDetection: { telephone: false },
    icons: { icon: { url: "/icons/mark.svg", type: "image/svg+xml" }, apple: "/icons/apple-180.png" },
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
  const [locale, appearance] = await Promise.all([getLocale(), currentAppearance()]);
  return (
    <html lang={locale} data-appearance={appearance} className={fontVariables}>
      <body>
        {children}
        <SoftNavigation />
        <ServiceWorker />
      </body>
    </html>
  );
}
