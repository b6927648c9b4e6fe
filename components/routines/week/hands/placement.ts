/** Where a session stands: its column from 0, its start in minutes after that day's midnight, and its length. */
export type Placement = { column: number; from: number; minutes: number };

/** What it stands on: how many columns, the window in minutes after midnight, where slots begin, and their length. */
export type Field = { columns: number; from: number; to: number; slots: number[]; slot: number };

/** A key on a placement: `length` where it changes that rather than the place, `fine` where it goes by five minutes. */
export type Press = { key: string; length: boolean; fine: boolean };

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

/** One press of an arrow: a day, a slot, or five minutes; or so much longer or shorter. Null for any other key. */
export function stepped(placement: Placement, { key, length, fine }: Press, field: Field): Placement | null {
  const way = ways[key];
  if (!way) return null;
  if (length) {
    const minutes = placement.minutes + way.down * (fine ? STEP : field.slot);
    return minutes < STEP ? placement : kept({ ...placement, minutes }, field);
  }
  const from = fine ? placement.from + way.down * STEP : slotBeside(placement.from, way.down, field.slots);
  return kept({ ...placement, column: placement.column + way.across, from }, field);
}

function slotBeside(from: number, down: number, slots: number[]): number {
  if (down > 0) return slots.find((slot) => slot > from) ?? from;
  if (down < 0) return slots.findLast((slot) => slot < from) ?? from;
  return from;
}

const ways: Record<string, { across: number; down: number }> = {
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
};

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
