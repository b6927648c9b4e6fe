import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/i18n/server";
import { dayLine, nowOn } from "@/lib/today/day-line";
import type { DaySession } from "@/lib/today/sessions";
import { NowLine } from "./now-line";
import { SessionRow } from "./session-row";
import type { Words } from "./words";

type TimeLineProps = {
  workspace: string;
  sessions: DaySession[];
  timeZone: string;
  /** The instant, where the day is today's. */
  now: Date | null;
};

/** The day's sessions by the reader's clocks, as high as they are long, with the free time between and a line at now. */
export function TimeLine({ workspace, sessions, timeZone, now }: TimeLineProps) {
  const t = useTranslations("today");
  const week = useTranslations("week");
  const formats = useFormats();
  const rows = dayLine(sessions);
  const mark = now && nowOn(rows, now.getTime());
  return (
    <ol aria-label={t("sessions")} className="isolate grid">
      {rows.map((row, index) => (
        <li key={keyOf(row)} className="relative">
          {row.kind === "gap" ? (
            <p
              className="flex items-center pl-17 text-xs text-quiet"
              style={{ minHeight: `${Math.min(3, 1.25 + row.minutes / 120)}rem` }}
            >
              {t("free", { duration: durationOf(row.minutes, t) })}
            </p>
          ) : (
            <SessionRow row={row} workspace={workspace} timeZone={timeZone} t={week} formats={formats} />
          )}
          {now && mark?.row === index && (
            <div className="absolute inset-y-0 right-0 left-14">
              <NowLine from={row.from} to={row.to} now={now.getTime()} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function keyOf(row: ReturnType<typeof dayLine>[number]): string {
  return row.kind === "gap"
    ? `gap ${row.from}`
    : `${row.session.sessionId} ${row.session.date} ${row.session.on}`;
}

function durationOf(minutes: number, t: Words): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return t("minutes", { minutes: rest });
  return rest === 0 ? t("hours", { hours }) : t("hoursMinutes", { hours, minutes: rest });
}
