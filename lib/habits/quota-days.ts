import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { isAway } from "./away";
import type { Course } from "./course";
import { EntryCursor } from "./entry-cursor";
import type { History } from "./habit";
import { periodAt, type Quota, timesIn } from "./quota-periods";
import type { Stretch } from "./stretches";

/** The days of a range on which a quota is not yet met by the days before them in its period, in order. */
export function quotaDays(
  history: History,
  { away }: Course,
  stretch: Stretch,
  quota: Quota,
  range: { from: number; to: number },
  today: CalendarDate,
): number[] {
  const now = toDayNumber(today);
  const days: number[] = [];
  for (let first = range.from; first <= range.to; ) {
    const period = periodAt(first, stretch, quota, away);
    const last = Math.min(period.to, range.to);
    const cursor = new EntryCursor(history.entries, fromDayNumber(Math.min(last, now)));
    const done = timesByDay(period.from, last, (day) =>
      day > now
        ? NOTHING
        : timesIn({ from: day, to: day }, stretch.version, { entries: cursor, away, today: now }),
    );
    let left = quota.times;
    for (let day = period.from; day <= last; day += 1) {
      if (day >= first && left > 0 && !isAway(away, day)) days.push(day);
      left -= done[day - period.from] ?? 0;
    }
    first = period.to + 1;
  }
  return days;
}

const NOTHING = { times: 0, skips: 0 };

/** What each day takes from the quota, asked from late to early. */
function timesByDay(
  from: number,
  to: number,
  timesOn: (day: number) => { times: number; skips: number },
): number[] {
  const taken: number[] = [];
  for (let day = to; day >= from; day -= 1) {
    const { times, skips } = timesOn(day);
    taken[day - from] = times + skips;
  }
  return taken;
}
