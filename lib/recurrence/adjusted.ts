import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import type { Dates } from "./dates";

type Change = { day: number; by: 1 | -1 };

/** Dates with some added and then some taken out (RDATE, EXDATE). Costs as many steps as were named. */
export function adjusted(
  dates: Dates,
  added: readonly CalendarDate[],
  taken: readonly CalendarDate[],
): Dates {
  if (added.length === 0 && taken.length === 0) return dates;
  const changes = changesTo(dates, added, taken);
  const changesIn = (from: number, to: number) => changes.filter(({ day }) => day >= from && day <= to);
  const isTaken = new Set(changes.flatMap(({ day, by }) => (by < 0 ? day : [])));

  return {
    count: (from, to) => dates.count(from, to) + changesIn(from, to).reduce((sum, { by }) => sum + by, 0),
    between(from, to) {
      const extra = changesIn(from, to).flatMap(({ day, by }) => (by > 0 ? day : []));
      const kept = dates.between(from, to).filter((day) => !isTaken.has(day));
      return extra.length === 0 ? kept : [...kept, ...extra].sort((a, b) => a - b);
    },
    nth(n, from, to) {
      let [left, start] = [n, from];
      for (const { day, by } of changesIn(from, to)) {
        const before = dates.count(start, day - 1);
        if (left <= before) return dates.nth(left, start, to);
        left -= before;
        start = day + 1;
        if (by > 0 && left === 1) return day;
        if (by > 0) left -= 1;
      }
      return start <= to ? dates.nth(left, start, to) : null;
    },
    last(from, to) {
      let end = to;
      for (const { day, by } of changesIn(from, to).reverse()) {
        const after = dates.last(day + 1, end);
        if (after !== null) return after;
        if (by > 0) return day;
        end = day - 1;
      }
      return dates.last(from, end);
    },
  };
}

/** One change a day that the names make a difference to, in order. */
function changesTo(dates: Dates, added: readonly CalendarDate[], taken: readonly CalendarDate[]): Change[] {
  const isDate = (day: number) => dates.count(day, day) > 0;
  const out = new Set(taken.map(toDayNumber));
  const extra = [...new Set(added.map(toDayNumber))].filter((day) => !out.has(day) && !isDate(day));
  const changes = [
    ...extra.map((day): Change => ({ day, by: 1 })),
    ...[...out].filter(isDate).map((day): Change => ({ day, by: -1 })),
  ];
  return changes.sort((a, b) => a.day - b.day);
}
