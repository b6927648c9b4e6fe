import type { createTranslator, Messages } from "next-intl";
import type { Formats } from "@/lib/i18n/formats";
import type { Insight } from "./insights";
import type { Range } from "./schema";
import { percent } from "./words";

type InsightMessages = ReturnType<typeof createTranslator<Messages, "statistics.insights">>;

/** As: Mondays are your weakest day: 40% against 82%. */
export function insightWords(insight: Insight, range: Range, t: InsightMessages, formats: Formats): string {
  const rates = { rate: percent(insight.rate, formats), against: percent(insight.against, formats) };
  switch (insight.kind) {
    case "weakestDay":
    case "strongestDay":
      return t(insight.kind, { weekday: formats.weekday(insight.weekday), ...rates });
    case "weakestTheme":
    case "strongestTheme":
      return t(insight.kind, { theme: insight.theme, ...rates });
    default:
      return t(insight.kind, { days: Number.parseInt(range, 10), ...rates });
  }
}
