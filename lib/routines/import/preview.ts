import "server-only";
import { getTranslations } from "next-intl/server";
import { minutesOf, timeOf } from "@/lib/calendar/time";
import { getFormats } from "@/lib/i18n/server";
import type { Previewed } from "./by-form";
import { countDates } from "./dates";
import type { Skipped } from "./read";
import type { ImportedSession } from "./report";
import type { UtcReading } from "./utc";

/** What an import would do, in the reader's words: a form's answer is drawn in the browser, which has no messages. */
export type PreviewInWords = {
  kept: string;
  name: string | null;
  timeZone: string;
  utc: UtcReading;
  hasUtcTimes: boolean;
  /** Said where the file's times are probably not what they claim; null where there is nothing to ask. */
  question: string | null;
  summary: string;
  sessions: { key: string; when: string; title: string; details: string[]; outcome: string }[];
  vanished: string[];
  skipped: string[];
  button: string;
};

const MOST_SKIPPED = 50;

export async function previewInWords({ report, ...file }: Previewed): Promise<PreviewInWords> {
  const t = await getTranslations("import");
  const { sessions, created, updated, vanished, skipped, suggestion } = report;
  const unchanged = sessions.length - created - updated;
  return {
    ...file,
    question: suggestion === null ? null : t("utc.question"),
    summary: t("summary", { created, updated, unchanged }),
    sessions: await Promise.all(sessions.map(inWords)),
    vanished: vanished.map(({ title }) => title),
    skipped: await skippedInWords(skipped),
    button: file.name === null ? t("take") : t("takeAsRoutine"),
  };
}

async function inWords(session: ImportedSession, index: number) {
  const [t, formats] = await Promise.all([getTranslations("import"), getFormats()]);
  const { title, weekday, start, minutes, location, everyWeeks, startsOn, endsOn, outcome } = session;
  const { held, cancelled, moved, rooms } = countDates(session);
  const span = startsOn && endsOn ? formats.dates(startsOn, endsOn) : null;
  const from = startsOn && !endsOn ? t("from", { day: formats.date(startsOn, "full") }) : null;
  const details = [
    location,
    held === null ? null : t("dates", { count: held }),
    span ?? from,
    everyWeeks > 1 ? t("everyWeeks", { count: everyWeeks }) : null,
    cancelled > 0 ? t("gaps", { count: cancelled }) : null,
    moved > 0 ? t("moved", { count: moved }) : null,
    rooms > 0 ? t("rooms", { count: rooms }) : null,
  ];
  const end = timeOf(minutesOf(start) + minutes);
  return {
    key: `${index}`,
    when: `${formats.weekday(weekday, "short")} ${formats.time(start)}–${formats.time(end)}`,
    title,
    details: details.filter((detail) => detail !== null),
    outcome: t(`outcomes.${outcome}`),
  };
}

/** Events of one name that were left out for one reason are one line. */
async function skippedInWords(skipped: Skipped[]): Promise<string[]> {
  const t = await getTranslations("import");
  const counts = new Map<string, number>();
  for (const { summary, reason } of skipped) {
    const words = t("skipped", { title: summary ?? t("untitled"), reason: t(`reasons.${reason}`) });
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const lines = [...counts].map(([words, count]) => (count > 1 ? t("times", { words, count }) : words));
  const rest = lines.length - MOST_SKIPPED;
  return rest > 0 ? [...lines.slice(0, MOST_SKIPPED), t("moreSkipped", { count: rest })] : lines;
}
