import { getTranslations } from "next-intl/server";
import { Segmented } from "@/components/ui/segmented";
import { SoftLink } from "@/components/ui/soft-link";
import { ranges, type StatisticsInput } from "@/lib/statistics/schema";
import { rangeWords } from "@/lib/statistics/words";
import { hueOf } from "@/lib/themes/palette";

type RangeBarProps = {
  path: string;
  asked: StatisticsInput;
  themes: { id: string; name: string; color: string }[];
};

/** What the page is about, as addresses: the range, and one theme or all. */
export async function RangeBar({ path, asked, themes }: RangeBarProps) {
  const t = await getTranslations("statistics");
  const to = (changed: Partial<StatisticsInput>) => addressOf(path, { ...asked, ...changed });
  return (
    <div className="grid justify-items-start gap-3 print:hidden">
      <Segmented
        label={t("range")}
        segments={ranges.map((range) => ({
          href: to({ range }),
          label: t(`ranges.${rangeWords[range]}`),
          current: range === asked.range,
        }))}
      />
      {themes.length > 0 && (
        <nav
          aria-label={t("theme")}
          className="-mx-4 flex max-w-[100vw] gap-1.5 overflow-x-auto px-4 py-0.5 lg:mx-0 lg:flex-wrap lg:px-0"
        >
          <SoftLink
            href={to({ theme: undefined })}
            aria-current={asked.theme ? undefined : "page"}
            className={chip}
          >
            {t("allThemes")}
          </SoftLink>
          {themes.map(({ id, name, color }) => (
            <SoftLink
              key={id}
              href={to({ theme: id })}
              aria-current={asked.theme === id ? "page" : undefined}
              data-hue={hueOf(color)}
              className={chip}
            >
              <span aria-hidden className="size-2.5 rounded-full bg-edge" />
              {name}
            </SoftLink>
          ))}
        </nav>
      )}
    </div>
  );
}

const chip =
  "inline-flex min-h-control shrink-0 items-center gap-2 rounded-full border border-line bg-raised px-3.5 text-sm text-quiet hover:text-ink aria-[current=page]:border-quiet aria-[current=page]:font-medium aria-[current=page]:text-ink";

/** Only what is not so anyway stands in the address. */
export function addressOf(path: string, { range, on, theme }: StatisticsInput): string {
  const query = new URLSearchParams({
    ...(range !== "30d" && { range }),
    ...(on && { on }),
    ...(theme && { theme }),
  }).toString();
  return query ? `${path}?${query}` : path;
}
