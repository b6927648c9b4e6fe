import { toDayNumber } from "@/lib/calendar/date";
import type { History } from "./habit";

/** Days that are as if they were not there, paused or missing: day numbers, both ends included, in order and apart. */
export type Away = { from: number; to: number }[];

export function awayOf({ pauses, missing }: Pick<History, "pauses" | "missing">): Away {
  const ranges = [
    ...pauses.map(({ from, to }) => ({
      from: toDayNumber(from),
      to: to === null ? Number.POSITIVE_INFINITY : toDayNumber(to),
    })),
    ...missing.map(toDayNumber).map((day) => ({ from: day, to: day })),
  ];
  const apart: Away = [];
  for (const range of ranges.sort((one, other) => one.from - other.from)) {
    const before = apart.at(-1);
    if (range.to < range.from) continue;
    if (!before || range.from > before.to + 1) apart.push(range);
    else before.to = Math.max(before.to, range.to);
  }
  return apart;
}

export function isAway(away: Away, day: number): boolean {
  return touchesAway(away, day, day);
}

/** Whether any day of the range is away. */
export function touchesAway(away: Away, from: number, to: number): boolean {
  for (const range of away) if (range.from <= to && range.to >= from) return true;
  return false;
}

/** The first day from `day` on that is there; infinity where a pause never ends. */
export function firstPresent(away: Away, day: number): number {
  for (const { from, to } of away) if (from <= day && day <= to) return to + 1;
  return day;
}

/** The days from `from` to `to` that are there, in ranges. */
export function presentRanges(away: Away, from: number, to: number): { from: number; to: number }[] {
  const present: { from: number; to: number }[] = [];
  let start = from;
  for (const range of away) {
    if (range.to < start) continue;
    if (range.from > to) break;
    if (range.from > start) present.push({ from: start, to: range.from - 1 });
    start = range.to + 1;
  }
  if (start <= to) present.push({ from: start, to });
  return present;
}
