import { toDayNumber } from "@/lib/calendar/date";
import type { Entry } from "./habit";

/**
 * Entries as a pass over them reads them: the spans of days that follow one another without a gap, and within these the
 * rows of days on which it was done, by the index of the first and of the last entry of each.
 */
export type EntryDays = { spans: Span[]; rows: Row[] };
type Row = { first: number; last: number };
/** `day` is the day number of its first entry. */
type Span = Row & { day: number };

const read = new WeakMap<Entry[], EntryDays>();

/**
 * The days of entries, which are by date, one a day, and not changed from now on: they are read once. Of a span the
 * first and the last day tell all.
 */
export function entryDaysOf(entries: Entry[]): EntryDays {
  const known = read.get(entries);
  if (known) return known;
  const spans: Span[] = [];
  if (entries.length > 0) readSpans(entries, 0, entries.length - 1, spans);
  const told = { spans, rows: spans.flatMap((span) => rowsOf(entries, span)) };
  read.set(entries, told);
  return told;
}

/** Where the ends are as far apart as the entries are many, there is no gap; else each half is looked at. */
function readSpans(entries: Entry[], first: number, last: number, spans: Span[]): void {
  const day = dayAt(entries, first);
  if (dayAt(entries, last) - day !== last - first) {
    const middle = (first + last) >> 1;
    readSpans(entries, first, middle, spans);
    readSpans(entries, middle + 1, last, spans);
    return;
  }
  const before = spans.at(-1);
  if (before && before.day + first - before.first === day) before.last = last;
  else spans.push({ first, last, day });
}

function rowsOf(entries: Entry[], span: Span): Row[] {
  const rows: Row[] = [];
  for (let first = span.first; first <= span.last; first += 1) {
    if (entries[first]?.status !== "done") continue;
    let last = first;
    while (last < span.last && entries[last + 1]?.status === "done") last += 1;
    rows.push({ first, last });
    first = last;
  }
  return rows;
}

function dayAt(entries: Entry[], index: number): number {
  const entry = entries[index];
  return entry ? toDayNumber(entry.date) : 0;
}
