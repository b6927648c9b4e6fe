import { fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { periodOf } from "@/lib/recurrence/period";
import type { Schedule } from "@/lib/recurrence/schema";
import { type Away, isAway, touchesAway } from "./away";
import type { EntryCursor } from "./entry-cursor";
import type { HabitVersion } from "./habit";
import type { End, Walk } from "./occurrences";
import { timesOf } from "./reading";
import type { Stretch } from "./stretches";

export type Quota = Extract<Schedule, { kind: "quota" }>;

/** The part of a calendar period that lies in its stretch. Cut by the stretch's ends or by days away, it is not whole. */
export type QuotaPeriod = { from: number; to: number; isCut: boolean };

export function periodAt(day: number, stretch: Stretch, { per }: Quota, away: Away): QuotaPeriod {
  const period = calendarPeriod(day, stretch.version, per);
  const [from, to] = [Math.max(period.from, stretch.from), Math.min(period.to, stretch.to)];
  const isCut = from !== period.from || to !== period.to || touchesAway(away, from, to);
  return { from, to, isCut };
}

/** How often it was done in a part of a period, and how many days of it were skipped. */
export function timesIn(
  { from, to }: { from: number; to: number },
  version: HabitVersion,
  { entries, away, today }: { entries: EntryCursor; away: Away; today: number },
): { times: number; skips: number } {
  let [times, skips] = [0, 0];
  if (version.measure.kind === "atMost") {
    for (let day = Math.min(to, today); day >= from; day -= 1) {
      const entry = entries.on(day);
      if (entry?.status === "skipped") skips += 1;
      else if (entry !== null || !isAway(away, day)) times += timesOf(version, entry, day === today);
    }
    return { times, skips };
  }
  let found = entries.upTo(to);
  while (found && found.day >= from) {
    if (found.entry.status === "skipped") skips += 1;
    else times += timesOf(version, found.entry, found.day === today);
    found = entries.upTo(found.day - 1);
  }
  return { times, skips };
}

/**
 * Goes back over the periods of a quota. The running one is there once it is met; one that was cut, if it was met; and
 * one whose quota the skips took away is not.
 */
export function walkPeriods(walk: Walk, stretch: Stretch, quota: Quota): End {
  const { away, since, today, upTo, downTo, visit } = walk;
  for (let day = Math.min(stretch.to, upTo); day >= stretch.from; ) {
    const period = periodAt(day, stretch, quota, away);
    const end = Math.min(period.to, today);
    day = period.from - 1;
    if (end > upTo) continue;
    if (end < downTo) break;
    if (period.from < since) return "unread";
    const { times, skips } = timesIn({ from: period.from, to: end }, stretch.version, walk);
    const due = quota.times - skips;
    const isMet = due > 0 && times >= due;
    const isIgnored = due <= 0 || (!isMet && (period.isCut || period.to >= today));
    const isGoing = isIgnored
      ? visit("passed", period.from, end, 0, 0, 1)
      : visit(isMet ? "done" : "missed", period.from, end, Math.min(times, due), due, 1);
    if (!isGoing) return "stopped";
  }
  return "start";
}

function calendarPeriod(
  day: number,
  { weekStart }: HabitVersion,
  per: Quota["per"],
): { from: number; to: number } {
  if (per === "day") return { from: day, to: day };
  const { from, to } = periodOf(per, fromDayNumber(day), weekStart);
  return { from: toDayNumber(from), to: toDayNumber(to) };
}
