import { toDayNumber } from "@/lib/calendar/date";
import type { Entry } from "./habit";

/**
 * Entries as a pass over them reads them: their day numbers, and the rows of days in which it was done day after day,
 * by the index of the first and of the last entry of each.
 */
export type EntryDays = { days: Int32Array; rows: Row[] };
type Row = { first: number; last: number };

const read = new WeakMap<Entry[], EntryDays>();

/**
 * The days of entries, which are by date, one a day, and not changed from now on: they are read once. Of days without a
 * gap the first and the last tell all.
 */
export function entryDaysOf(entries: Entry[]): EntryDays {
  const known = read.get(entries);
  if (known) return known;
  const days = new Int32Array(entries.length);
  for (let first = 0; first < entries.length; first += BLOCK)
    readBlock(entries, days, first, Math.min(first + BLOCK, entries.length) - 1);
  const told = { days, rows: rowsOf(entries, days) };
  read.set(entries, told);
  return told;
}

function rowsOf(entries: Entry[], days: Int32Array): Row[] {
  const rows: Row[] = [];
  const { length } = entries;
  for (let first = 0; first < length; first += 1) {
    if (entries[first]?.status !== "done") continue;
    let last = first;
    for (let day = days[first] ?? 0; last + 1 < length; last += 1) {
      day += 1;
      if (days[last + 1] !== day || entries[last + 1]?.status !== "done") break;
    }
    rows.push({ first, last });
    first = last;
  }
  return rows;
}

/** As many are looked at together. */
const BLOCK = 64;

function readBlock(entries: Entry[], days: Int32Array, first: number, last: number): void {
  const [from, to] = [dayAt(entries, first), dayAt(entries, last)];
  const hasNoGap = to - from === last - first;
  for (let index = first; index <= last; index += 1)
    days[index] = hasNoGap ? from + index - first : dayAt(entries, index);
}

function dayAt(entries: Entry[], index: number): number {
  const entry = entries[index];
  return entry ? toDayNumber(entry.date) : 0;
}
