import type { Formats } from "@/lib/i18n/formats";
import type { Span } from "./range";
import type { Range } from "./schema";

/** How the words of `statistics.ranges` are called. */
export const rangeWords = {
  "7d": "week",
  "30d": "month",
  "90d": "quarter",
  all: "all",
} as const satisfies Record<Range, string>;

const MOST_MONTHS = 18;

/** The name of each bucket, and what is written below those that have room. */
export function bucketWords(range: Range, buckets: Span[], formats: Formats) {
  return buckets.map(({ from, to }) => {
    if (range === "all") {
      const everyMonth = buckets.length <= MOST_MONTHS;
      const year = from.slice(5, 7) === "01" ? from.slice(0, 4) : undefined;
      return {
        label: formats.date(from, "month"),
        tick: everyMonth ? formats.date(from, "shortMonth") : year,
      };
    }
    if (range === "90d") {
      return { label: formats.dates(from, to, "dayMonth"), tick: formats.date(from, "dayMonth") };
    }
    const tick = range === "7d" ? formats.date(from, "short") : formats.date(from, "dayMonth");
    return { label: formats.date(from, "long"), tick };
  });
}

export function percent(rate: number | null, formats: Formats): string {
  return rate === null ? "–" : formats.number(rate, { style: "percent", maximumFractionDigits: 0 });
}
