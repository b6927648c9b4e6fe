import { getTranslations } from "next-intl/server";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import { CircleAlert } from "@/components/ui/icons";
import type { RepeatedProducts } from "@/lib/groceries/repeats/products";
import type { RepeatRecord } from "@/lib/groceries/repeats/queries";
import { getFormats } from "@/lib/i18n/server";

type RepeatWordsProps = {
  repeat: RepeatRecord;
  products: RepeatedProducts;
  /** Whose it is, where that is not the reader. */
  name?: string | undefined;
};

/** What is ordered, by which schedule and when next, and what of it is left out because it is not sold. */
export async function RepeatWords({ repeat, products, name }: RepeatWordsProps) {
  const [t, formats, sentenceOf] = await Promise.all([
    getTranslations("groceries.repeats"),
    getFormats(),
    scheduleSentences(),
  ]);
  const { lines, schedule, weekStart, paused, next } = repeat;
  const unsold = lines.filter(({ productId }) => !products.get(productId)?.active);
  const nameOf = (productId: string) => products.get(productId)?.name ?? t("gone");
  return (
    <div className="min-w-0 flex-1 basis-60">
      <p className="break-words font-medium" data-numerals>
        {lines.map(({ productId, quantity }) => `${quantity}\u00a0×\u00a0${nameOf(productId)}`).join(", ")}
      </p>
      <p className="text-sm text-quiet">
        {name !== undefined && (
          <>
            <bdi>{name}</bdi> ·{" "}
          </>
        )}
        {sentenceOf({ schedule, endsOn: null, count: null, weekStart })} ·{" "}
        {paused ? t("paused") : next ? t("next", { date: formats.date(next, "short") }) : t("noNext")}
      </p>
      {unsold.length > 0 && (
        <p className="mt-1 flex gap-1.5 text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-now" />
          <span className="min-w-0 break-words">
            {unsold.length < lines.length
              ? t("unsold", { names: formats.list(unsold.map(({ productId }) => nameOf(productId))) })
              : t("nothingSold")}
          </span>
        </p>
      )}
    </div>
  );
}
