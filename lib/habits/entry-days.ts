import { toDayNumber } from "@/lib/calendar/date";
import type { Entry } from "./habit";

/**
 * Entries as a pass over them reads them: their day numbers, whether each is done rather than skipped, and the
 * rows of days in which it was done day after day,
 * by the index of the first and of the last entry of each.
 */
export type EntryDays = { days: Int32Array; isDone: Uint8Array; rows: { first: number; last: number }[] };

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
  const isDone = new Uint8Array(entries.length);
  for (let index = 0; index < entries.length; index += 1)
    isDone[index] = entries[index]?.status === "done" ? 1 : 0;
  const told = { days, isDone, rows: rowsOf(days, isDone) };
  read.set(entries, told);
  return told;
}

function rowsOf(days: Int32Array, isDone: Uint8Array): EntryDays["rows"] {
  const rows: EntryDays["rows"] = [];
  for (let first = 0; first < days.length; first += 1) {
    if (isDone[first] === 0) continue;
    let last = first;
    while (isDone[last + 1] === 1 && days[last + 1] === (days[last] ?? 0) + 1) last += 1;
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
