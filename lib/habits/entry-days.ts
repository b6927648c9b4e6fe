import { toDayNumber } from "@/lib/calendar/date";
import type { Entry } from "./habit";

/**
 * Entries as a pass over them reads them: their day numbers, and the rows of days in which it was done day after day,
 * by the index of the first and of the last entry of each.
 */
export type EntryDays = { days: Int32Array; rows: { first: number; last: number }[] };

const read = new WeakMap<Entry[], EntryDays>();

/**
 * The days of entries, which are by date, one a day, and not changed from now on: they are read once. Days without a
 * gap are read at their ends alone.
 */
export function entryDaysOf(entries: Entry[]): EntryDays {
  const known = read.get(entries);
  if (known) return known;
  const days = new Int32Array(entries.length);
  const last = entries.length - 1;
  const [first, final] = [entries[0], entries[last]];
  if (first && final) {
    days[0] = toDayNumber(first.date);
    days[last] = toDayNumber(final.date);
    readBetween(entries, days, 0, last);
  }
  const told = { days, rows: rowsOf(entries, days) };
  read.set(entries, told);
  return told;
}

function rowsOf(entries: Entry[], days: Int32Array): EntryDays["rows"] {
  const rows: EntryDays["rows"] = [];
  let row: EntryDays["rows"][number] | null = null;
  let before = Number.NaN;
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] ?? 0;
    if (entries[index]?.status !== "done") row = null;
    else if (row !== null && day === before + 1) row.last = index;
    else {
      row = { first: index, last: index };
      rows.push(row);
    }
    before = day;
  }
  return rows;
}

function readBetween(entries: Entry[], days: Int32Array, low: number, high: number): void {
  const [first, last] = [days[low] ?? 0, days[high] ?? 0];
  if (last - first === high - low) {
    for (let index = low + 1; index < high; index += 1) days[index] = first + index - low;
    return;
  }
  const middle = (low + high) >> 1;
  const entry = entries[middle];
  if (middle === low || !entry) return;
  days[middle] = toDayNumber(entry.date);
  readBetween(entries, days, low, middle);
  readBetween(entries, days, middle, high);
}
