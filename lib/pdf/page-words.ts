import type { createTranslator, Messages } from "next-intl";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Formats } from "@/lib/i18n/formats";
import type { PageWords } from "./timetable-page";

type PaperMessages = ReturnType<typeof createTranslator<Messages, "paper">>;

/** The page's words in the reader's language. `week` is its seven days, null for the plain pattern. */
export function pageWords(
  t: PaperMessages,
  formats: Formats,
  language: string,
  today: CalendarDate,
  week: { from: CalendarDate; to: CalendarDate } | null,
): PageWords {
  return {
    language,
    week: week ? formats.dates(week.from, week.to) : t("everyWeek"),
    printed: t("printed", { date: formats.date(today, "full") }),
    empty: t("empty"),
    missingLetters: t.raw("missingLetters"),
    changed: t("changed"),
    weekday: (weekday) => capitalized(formats.weekday(weekday), language),
    date: (date) => formats.date(date, "dayMonth"),
    time: formats.time,
    span: (from, to) => `${formats.time(from)}–${formats.time(to)}`,
    everyWeeks: (count) => t("everyWeeks", { count }),
    dayCancelled: (reason) => (reason ? t("dayCancelledBecause", { reason }) : t("dayCancelled")),
    cancelled: (reason) => (reason ? t("cancelledBecause", { reason }) : t("cancelled")),
    movedTo: (date, start) => t("movedTo", { date: formats.date(date, "short"), time: formats.time(start) }),
    movedFrom: (date) => t("movedFrom", { date: formats.date(date, "short") }),
  };
}

/** A heading begins with a capital, also where the language writes its weekdays small. */
function capitalized(text: string, language: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join("");
}
