import { type CalendarDate, toDayNumber } from "@/lib/calendar/date";
import type { Entry } from "./habit";

/**
 * Goes back through entries, which are by date. Reads as many of their dates as are asked for: an answer about the
 * last week costs the same whatever lies before it.
 */
export class EntryCursor {
  private index: number;
  private day: number;

  /** Begins with the last entry on or before `until`. */
  constructor(
    private readonly entries: Entry[],
    until: CalendarDate,
  ) {
    this.index = lastUntil(entries, until);
    this.day = this.dayAt(this.index);
  }

  /** The entry of a day. Days are asked for from late to early. */
  on(day: number): Entry | null {
    this.backTo(day);
    return this.day === day ? (this.entries[this.index] ?? null) : null;
  }

  /** The last entry on or before a day, with its day. */
  upTo(day: number): { entry: Entry; day: number } | null {
    this.backTo(day);
    const entry = this.entries[this.index];
    return entry ? { entry, day: this.day } : null;
  }

  private backTo(day: number): void {
    while (this.day > day) {
      this.index -= 1;
      this.day = this.dayAt(this.index);
    }
  }

  private dayAt(index: number): number {
    const entry = this.entries[index];
    return entry ? toDayNumber(entry.date) : Number.NEGATIVE_INFINITY;
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
