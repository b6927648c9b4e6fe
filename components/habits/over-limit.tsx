import { filled } from "@/components/ui/filled";
import { CircleAlert } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locale";

type OverLimitProps = {
  /** How far above the limit the day is; nothing is told where it is not. */
  by: number;
  /** With a place for `by`. */
  words: string;
  locale: Locale;
};

/** That more was had than was meant. */
export function OverLimit({ by, words, locale }: OverLimitProps) {
  if (by < 0.0005) return null;
  return (
    <p className="flex items-center gap-1 text-sm text-ink">
      <CircleAlert className="size-3.5 shrink-0 text-now" />
      {filled(words, { by: by.toLocaleString(locale, { maximumFractionDigits: 3 }) })}
    </p>
  );
}
