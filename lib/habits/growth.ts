import { entryDaysOf } from "./entry-days";
import type { Entry } from "./habit";
import { keptOf, ROUNDING } from "./reading";

/** What a version makes of the last days. */
export type Window = {
  /** How many of them. */
  days: number;
  /** What their amounts are to add up to, or not to exceed. */
  target: number;
  isAtMost: boolean;
  /** What a day leaves of the strength before it. */
  multiplier: number;
  /** What a day adds that is done without a value, and whether a value counts. */
  plain: number;
  isTold: boolean;
};

/** A row is worth a step from so many days on. */
const LONG = 12;

/**
 * Strength on its way through the days. Once a window is full of days on which it was done, as many more in a row are
 * one step: s ← 1 − (1 − s)·mⁿ.
 */
export class Growth {
  /** Of the last days, in a ring: `present` days were there. */
  private readonly amounts: Float64Array;
  private present = 0;
  private index = 0;
  private window: Window = { days: 1, target: 0, isAtMost: false, multiplier: 1, plain: 0, isTold: false };

  /** `longest` is the length of the longest window that it will have. */
  constructor(
    private readonly entries: Entry[],
    longest: number,
    public strength: number,
  ) {
    this.amounts = new Float64Array(longest + 1);
  }

  /** From here on this window, in whose unit an amount so far is `worth` as much. */
  begin(window: Window, worth: number): void {
    this.window = window;
    if (worth !== 1)
      this.amounts.forEach((amount, at) => {
        this.amounts[at] = amount * worth;
      });
  }

  /** Through days that are all there; fills in those of `series`, which begins on the day `first`. */
  through(from: number, to: number, series: Float64Array | null, first: number): void {
    const { amounts, entries } = this;
    const size = amounts.length;
    const { spans, rows } = entryDaysOf(entries);
    const { days, target, isAtMost, multiplier, plain, isTold } = this.window;
    const [gain, enough] = [1 - multiplier, target - ROUNDING];
    const takesRows = !isTold && series === null;
    let { index, present, strength } = this;
    let [sum, row, inRow, span] = [this.sumOfLast(days), 0, 0, 0];
    const nextDay = () => {
      while ((spans[span]?.last ?? index) < index) span += 1;
      const at = spans[span];
      return at ? at.day + index - at.first : Number.POSITIVE_INFINITY;
    };
    let next = nextDay();
    while (next < from) {
      index += 1;
      next = nextDay();
    }

    for (let day = from; day <= to; day += 1) {
      const hasEntry = next === day;
      while ((rows[row]?.last ?? index) < index) row += 1;
      const isDoneThen = hasEntry && (rows[row]?.first ?? index + 1) <= index;
      if (takesRows && inRow >= days && inRow >= LONG) {
        const length = Math.min((rows[row]?.last ?? index) - index, to - day) + 1;
        inRow = 0;
        if (isDoneThen) {
          strength = 1 - (1 - strength) * multiplier ** length;
          if (length >= size) amounts.fill(plain);
          else for (let ahead = 0; ahead < length; ahead += 1) amounts[(present + ahead) % size] = plain;
          present += length;
          index += length;
          next = nextDay();
          day += length - 1;
          continue;
        }
      }
      const amount = isDoneThen ? (isTold ? (entries[index]?.value ?? plain) : plain) : 0;
      if (hasEntry) {
        index += 1;
        next = nextDay();
      }
      inRow = isDoneThen ? inRow + 1 : 0;
      amounts[present % size] = amount;
      sum += amount;
      if (present >= days) sum -= amounts[(present - days) % size] ?? 0;
      present += 1;
      if (isDoneThen || !hasEntry) {
        const share = isAtMost ? keptOf(sum, target) : sum > enough ? 1 : sum / target;
        strength = strength * multiplier + share * gain;
      }
      if (series !== null && day >= first) series[day - first] = strength;
    }
    Object.assign(this, { index, present, strength });
  }

  private sumOfLast(days: number): number {
    let sum = 0;
    for (let day = Math.max(0, this.present - days); day < this.present; day += 1)
      sum += this.amounts[day % this.amounts.length] ?? 0;
    return sum;
  }
}
