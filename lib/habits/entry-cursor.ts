import type { CalendarDate } from "@/lib/calendar/date";
import { type EntryDays, entryDaysOf } from "./entry-days";
import type { Entry } from "./habit";

/** Goes back through entries, which are by date. */
export class EntryCursor {
  private readonly spans: EntryDays["spans"];
  private readonly rows: EntryDays["rows"];
  private span: number;
  private row: number;
  private index: number;
  private day: number;

  /** Begins with the last entry on or before `until`. */
  constructor(
    private readonly entries: Entry[],
    until: CalendarDate,
  ) {
    const { spans, rows } = entryDaysOf(entries);
    this.spans = spans;
    this.rows = rows;
    this.span = spans.length - 1;
    this.row = rows.length - 1;
    this.index = lastUntil(entries, until);
    this.day = this.dayHere();
  }

  /** The entry of a day. Days are asked for from late to early. */
  on(day: number): Entry | null {
    if (this.day > day) this.backTo(day);
    return this.day === day ? (this.entries[this.index] ?? null) : null;
  }

  /** The last entry on or before a day, with its day. */
  upTo(day: number): { entry: Entry; day: number } | null {
    this.backTo(day);
    const entry = this.entries[this.index];
    return entry ? { entry, day: this.day } : null;
  }

  /** How many days in a row, up to `day` and from `first` on, have an entry that is done. */
  doneInRow(day: number, first: number): number {
    this.backTo(day);
    let row = this.rows[this.row];
    while (row && row.first > this.index) {
      this.row -= 1;
      row = this.rows[this.row];
    }
    if (!row || this.day !== day || row.last < this.index) return 0;
    return Math.min(this.index - row.first, day - first) + 1;
  }

  private backTo(day: number): void {
    while (this.day > day) {
      const span = this.spans[this.span];
      this.index = span && span.day <= day ? span.first + day - span.day : (span?.first ?? 0) - 1;
      this.day = this.dayHere();
    }
  }

  private dayHere(): number {
    while ((this.spans[this.span]?.first ?? -1) > this.index) this.span -= 1;
    const span = this.spans[this.span];
    return span ? span.day + this.index - span.first : Number.NEGATIVE_INFINITY;
  }
}

/** The index of the last entry on or before a date; -1 where there is none. */
export function lastUntil(entries: Entry[], until: CalendarDate): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && entry.date <= until) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
