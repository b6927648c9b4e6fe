import { useLocale, useTranslations } from "next-intl";
import { localOf } from "@/lib/calendar/zone";
import { useFormats } from "@/lib/i18n/server";
import { type DaySession, nextSession } from "@/lib/today/sessions";
import { Countdown } from "./countdown";

type NextLineProps = { sessions: DaySession[]; now: Date; timeZone: string };

/** What comes later than this is told by its time. */
const COUNTED_MS = 90 * 60_000;

/** "Next: Physics Lab in 25 min, Lab 4", or what is on now; nothing where nothing more comes. */
export function NextLine({ sessions, now, timeZone }: NextLineProps) {
  const t = useTranslations("today");
  const formats = useFormats();
  const locale = useLocale();
  const next = nextSession(sessions, now);
  if (!next) return null;
  const { title, location, startsAt, endsAt } = next;
  const left = startsAt.getTime() - now.getTime();
  const clock = (instant: Date) => formats.time(localOf(instant, timeZone).time);
  const b = (chunks: React.ReactNode) => <b className="font-semibold text-ink">{chunks}</b>;
  const when = () => <Countdown at={startsAt.getTime()} now={now.getTime()} locale={locale} />;
  const place = location ?? "";
  const has = location ? "yes" : "no";
  if (left <= 0) return t.rich("isOn", { b, title, time: clock(endsAt), place, has });
  if (left > COUNTED_MS) return t.rich("nextAt", { b, title, time: clock(startsAt), place, has });
  return t.rich("next", { b, title, when, place, has });
}
