/** Where a session stands: its column from 0, its start in minutes after that day's midnight, and its length. */
export type Placement = { column: number; from: number; minutes: number };

/** What it stands on: how many columns, the window in minutes after midnight, and where slots begin. */
export type Field = { columns: number; from: number; to: number; slots: number[] };

const STEP = 5;
/** How near a slot's beginning draws a start to itself. */
const PULL = 8;
const LAST_START = 1440 - STEP;
const LONGEST = 1440;

/** A start nearby that a person would mean: a slot's, else a multiple of five minutes. */
export function snapped(minutes: number, slots: number[]): number {
  const near = slots.find((slot) => Math.abs(slot - minutes) <= PULL);
  return near ?? Math.round(minutes / STEP) * STEP;
}

/** The same session kept inside the window, and on a day on which it can begin. */
export function kept({ column, from, minutes }: Placement, field: Field): Placement {
  const latest = Math.min(LAST_START, Math.max(field.from, field.to - minutes));
  return {
    column: clamp(column, 0, field.columns - 1),
    from: clamp(from, field.from, latest),
    minutes: clamp(minutes, STEP, LONGEST),
  };
}

/** Its lower edge pulled to `to`. */
export function stretched(placement: Placement, to: number, field: Field): Placement {
  const end = Math.min(snapped(to, [...field.slots, field.to]), field.to);
  return { ...placement, minutes: clamp(end - placement.from, STEP, LONGEST) };
}

/** One press of an arrow: a day, or five minutes; with Shift, the length. Null for any other key. */
export function stepped(placement: Placement, key: string, shift: boolean, field: Field): Placement | null {
  const { column, from, minutes } = placement;
  const way = ways[key];
  if (!way) return null;
  if (shift) return kept({ ...placement, minutes: minutes + way.minutes }, field);
  return kept({ column: column + way.columns, from: from + way.minutes, minutes }, field);
}

const ways: Record<string, { columns: number; minutes: number }> = {
  ArrowUp: { columns: 0, minutes: -STEP },
  ArrowDown: { columns: 0, minutes: STEP },
  ArrowLeft: { columns: -1, minutes: 0 },
  ArrowRight: { columns: 1, minutes: 0 },
};

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
