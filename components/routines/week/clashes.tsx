import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { weekdayOf } from "@/lib/calendar/week";
import { useFormats } from "@/lib/i18n/server";
import type { ClashSpan } from "@/lib/routines/clash-spans";

const MOST = 2;

/** The clashes of a week, in words: colours and places alone would leave them to be found. */
export function Clashes({ clashes }: { clashes: ClashSpan[] }) {
  const t = useTranslations("week");
  const formats = useFormats();
  if (clashes.length === 0) return null;
  const sentences = clashes.map(({ one, other, date, from, to }) =>
    t("overlap", {
      one,
      other,
      day: formats.weekday(weekdayOf(date)),
      from: formats.time(from),
      to: formats.time(to),
    }),
  );
  const rest = sentences.slice(MOST);
  return (
    <Notice kind="problem">
      {sentences.slice(0, MOST).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{t("moreOverlaps", { count: rest.length })}</summary>
          {rest.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
    </Notice>
  );
}
