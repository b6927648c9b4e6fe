import { sessionPath } from "@/components/routines/week/addresses";
import type { Words } from "@/components/routines/week/words";
import { SoftLink } from "@/components/ui/soft-link";
import { localOf } from "@/lib/calendar/zone";
import type { Formats } from "@/lib/i18n/formats";
import { hueOf } from "@/lib/themes/palette";
import type { LineRow } from "@/lib/today/day-line";
import type { DaySession } from "@/lib/today/sessions";

type SessionRowProps = {
  row: Extract<LineRow, { kind: "session" }>;
  workspace: string;
  timeZone: string;
  t: Words;
  formats: Formats;
};

/** Rem a minute, the least that holds two lines, and what a whole day's shift may take. */
const HIGH = 0.02;
const LEAST = 2.75;
const MOST = 3.75;

/** The line at now passes behind the words: through them, it would strike out what is going on. */
const overNow = "relative z-20 rounded-control bg-tint shadow-[0_0_0_4px_var(--tint)]";

/** One session: when by the reader's clocks, what, where and with whom; struck through where it does not take place. */
export function SessionRow({ row, workspace, timeZone, t, formats }: SessionRowProps) {
  const { session, isOn } = row;
  const { sessionId, date, on, title, location, person, minutes, routineId, startsAt, endsAt } = session;
  const clock = (instant: Date) => formats.time(localOf(instant, timeZone).time);
  const said = whatIsSaid(session, t, formats);
  const where = isOn && [location, person].filter(Boolean).join(" · ");
  const place = { workspace, routine: routineId };
  return (
    <div className="flex gap-3 py-0.5">
      <p className="w-14 shrink-0 pt-2.5 text-sm leading-5 tabular-nums">
        <span className={isOn ? "font-medium" : "text-quiet line-through"}>{clock(startsAt)}</span>
        {isOn && <span className="block text-xs leading-4 text-quiet">{clock(endsAt)}</span>}
      </p>
      <SoftLink
        href={sessionPath(place, sessionId, date, on)}
        data-hue={hueOf(session.color)}
        style={{ minHeight: `${isOn ? Math.min(MOST, Math.max(LEAST, minutes * HIGH)) : LEAST}rem` }}
        className={`flex min-w-0 flex-1 flex-wrap content-start items-baseline gap-x-4 rounded-control border-l-[3px] px-3 py-2 ${isOn ? "border-edge bg-tint text-on-tint" : "border-line text-quiet"}`}
      >
        {isOn ? <b className={`font-semibold ${overNow}`}>{title}</b> : <s>{title}</s>}
        {said && <span className={`text-sm ${isOn ? overNow : ""}`}>{said}</span>}
        {where && <span className={`ml-auto text-sm ${overNow}`}>{where}</span>}
      </SoftLink>
    </div>
  );
}

function whatIsSaid({ cancelled, reason, movedTo, movedFrom, on }: DaySession, t: Words, formats: Formats) {
  if (cancelled) return reason === null ? t("cancelled") : t("cancelledFor", { reason });
  if (movedTo && movedTo.date !== on)
    return t("movedTo", { day: formats.date(movedTo.date, "short"), time: formats.time(movedTo.start) });
  if (movedTo) return t("changedToday");
  return movedFrom && t("movedFrom", { day: formats.date(movedFrom, "short") });
}
