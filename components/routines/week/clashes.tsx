import { useTranslations } from "next-intl";
import { ChevronRight } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { weekdayOf } from "@/lib/calendar/week";
import { useFormats } from "@/lib/i18n/server";
import type { ClashSpan } from "@/lib/routines/clash-spans";

const MOST = 2;

type ClashesProps = {
  clashes: ClashSpan[];
  /** The key of the column that a phone shows: there only its clashes are told, and here first. */
  chosen: string | undefined;
};

/** The clashes of a week, in words: colours and places alone would leave them to be found. */
export function Clashes({ clashes, chosen }: ClashesProps) {
  const t = useTranslations("week");
  const formats = useFormats();
  if (clashes.length === 0) return null;
  const told = (spans: ClashSpan[]) =>
    spans.map(({ one, other, date, from, to }) =>
      t("overlap", {
        one,
        other,
        day: formats.weekday(weekdayOf(date)),
        from: formats.time(from),
        to: formats.time(to),
      }),
    );
  const here = told(clashes.filter(({ date }) => date === chosen));
  const all = [...here, ...told(clashes.filter(({ date }) => date !== chosen))];
  const more = (sentences: string[], className: string) =>
    sentences.length > 0 && (
      <details className={`group ${className}`}>
        <summary className="flex w-fit list-none items-center gap-1 pointer-coarse:min-h-control [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="-ml-1 size-4 text-quiet transition-transform group-open:rotate-90"
          />
          {t("moreOverlaps", { count: sentences.length })}
        </summary>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    );
  return (
    <Notice kind="problem" className={here.length === 0 ? "max-md:hidden" : ""}>
      {all.slice(0, MOST).map((sentence, index) => (
        <p key={sentence} className={index < here.length ? "" : "max-md:hidden"}>
          {sentence}
        </p>
      ))}
      {more(here.slice(MOST), "md:hidden")}
      {more(all.slice(MOST), "max-md:hidden")}
    </Notice>
  );
}
