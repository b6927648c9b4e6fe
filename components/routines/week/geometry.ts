import type { Window } from "@/lib/routines/slots";
import type { Block } from "@/lib/routines/timetable";

/** A slot is at least a finger high, and an hour never crowded. */
const SMALLEST_SLOT = 44;
const [LOWEST_HOUR, HIGHEST_HOUR] = [68, 132];
const LINE = 18;
/** What a block's border, padding and the gap to the next one take. */
const AROUND = 8;

/** How many pixels an hour is high. */
export function pixelsAnHour(slotMinutes: number): number {
  return Math.min(HIGHEST_HOUR, Math.max(LOWEST_HOUR, Math.ceil((SMALLEST_SLOT * 60) / slotMinutes)));
}

/** That many minutes as a share of the window's height. */
export function shareOf(minutes: number, { from, to }: Window): string {
  return percent(minutes / (to - from));
}

/** Where a block stands in its column. */
export function boxOf(
  { from, to, lane, lanes }: Pick<Block, "from" | "to" | "lane" | "lanes">,
  window: Window,
) {
  return {
    top: shareOf(from - window.from, window),
    height: shareOf(to - from, window),
    left: percent(lane / lanes),
    width: percent(1 / lanes),
  };
}

/** How many whole lines of text fit into that many minutes. */
export function linesIn(minutes: number, hour: number): number {
  return Math.floor(((minutes / 60) * hour - AROUND) / LINE);
}

function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
