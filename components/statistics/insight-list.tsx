import { getTranslations } from "next-intl/server";
import { TrendingDown, TrendingUp } from "@/components/ui/icons";
import { getFormats } from "@/lib/i18n/server";
import { insightWords } from "@/lib/statistics/insight-words";
import type { Insight } from "@/lib/statistics/insights";
import type { Range } from "@/lib/statistics/schema";

/** What stands out, each in a sentence. */
export async function InsightList({ insights, range }: { insights: Insight[]; range: Range }) {
  const [t, formats] = await Promise.all([getTranslations("statistics.insights"), getFormats()]);
  if (insights.length === 0) return null;
  return (
    <section aria-label={t("title")}>
      <ul className="grid gap-2 sm:grid-cols-2">
        {insights.map((insight) => {
          const Icon = insight.rate > insight.against ? TrendingUp : TrendingDown;
          return (
            <li
              key={insight.kind}
              className="flex items-center gap-3 rounded-card border border-line bg-raised px-4 py-3"
            >
              <Icon
                aria-hidden
                className={`size-5 shrink-0 ${insight.rate > insight.against ? "text-primary" : "text-now"}`}
              />
              <span data-numerals>{insightWords(insight, range, t, formats)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
