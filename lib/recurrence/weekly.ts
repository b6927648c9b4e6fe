import { offsetInWeek, type Weekday, weekdays } from "@/lib/calendar/week";
import type { Dates } from "./dates";
import { type Ranking, ranked } from "./ranked";

/** Every n weeks on some days. The weeks are counted from the anchor's, which need not have a date. */
export function weekly(every: number, days: readonly Weekday[], weekStart: Weekday, anchor: number): Dates {
  const offsets = days.map((day) => offsetInWeek(day, weekStart)).sort((a, b) => a - b);
  const first = weekStartOf(anchor, weekStart);
  const length = every * 7;
  const ranking: Ranking = {
    rank(day) {
      const rounds = Math.floor((day - first) / length);
      const left = day - first - rounds * length;
      let passed = 0;
      for (const offset of offsets) if (offset < left) passed += 1;
      return rounds * offsets.length + passed;
    },
    at(rank) {
      const rounds = Math.floor(rank / offsets.length);
      return first + rounds * length + (offsets[rank - rounds * offsets.length] ?? 0);
    },
  };
  return {
    ...ranked(ranking),
    /** As by ranks, without a division for each. */
    between(from, to) {
      const dates: number[] = new Array(ranking.rank(to + 1) - ranking.rank(from));
      let place = 0;
      for (let week = first + Math.floor((from - first) / length) * length; week <= to; week += length)
        for (let index = 0; index < offsets.length; index += 1) {
          const date = week + (offsets[index] ?? 0);
          if (date < from || date > to) continue;
          dates[place] = date;
          place += 1;
        }
      return dates;
    },
  };
}

/** The first day of the week in which a day lies. */
export function weekStartOf(day: number, weekStart: Weekday): number {
  return day - mod(day - SUNDAY_BEFORE_EPOCH - weekdays.indexOf(weekStart) - 1, 7);
}

/** How many days after Monday a day lies in its week: 0 to 6. */
export function weekdayIndex(day: number): number {
  return mod(day - SUNDAY_BEFORE_EPOCH - 1, 7);
}

/** 1970-01-01 was a Thursday. */
const SUNDAY_BEFORE_EPOCH = -4;

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
