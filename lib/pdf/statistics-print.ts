import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Download } from "@/lib/auth/download";
import { consume } from "@/lib/auth/limits";
import type { Scope } from "@/lib/auth/scope";
import { siteOrigin } from "@/lib/auth/site";
import { getFormats } from "@/lib/i18n/server";
import { readStatistics } from "@/lib/statistics/queries";
import { statisticsInput } from "@/lib/statistics/schema";
import { contentDisposition } from "./file-name";
import { renderStatistics } from "./render";
import { picturesOf } from "./statistics-words";

export const statisticsPrint = statisticsInput.extend({
  paper: z.enum(["a4", "letter"]).default("a4"),
  ink: z.enum(["color", "mono"]).default("color"),
});

/** The statistics as the screen shows them, on as many sheets as they need. Throws not-found, too-many-requests, and busy. */
export async function printStatistics(
  scope: Scope<"statistics:read">,
  { paper, ink, ...asked }: z.output<typeof statisticsPrint>,
): Promise<Download> {
  await consume("downloadsPerUser", scope.userId);
  const [statistics, t, insights, sheet, formats, language] = await Promise.all([
    readStatistics(scope, asked),
    getTranslations("statistics"),
    getTranslations("statistics.insights"),
    getTranslations("paper"),
    getFormats(),
    getLocale(),
  ]);
  const title = t("title");
  const body = await renderStatistics({
    ...{ paper, ink, language, title },
    span: formats.dates(statistics.from, statistics.to),
    printed: sheet("printed", { date: formats.date(scope.today, "full") }),
    link: `${await siteOrigin()}/w/${scope.slug}/statistics`,
    missingLetters: sheet.raw("missingLetters"),
    pageOf: sheet.raw("pageOf"),
    ...picturesOf(statistics, scope.weekStart, { t, insights, formats }),
  });
  return { body, mediaType: "application/pdf", disposition: contentDisposition(title, "pdf") };
}
