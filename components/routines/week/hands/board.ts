import { timeOf } from "@/lib/calendar/time";
import type { Field, Placement } from "./placement";

/** The drawn week, read from the page: the server has put the numbers there. */
export type Board = { field: Field; columns: HTMLElement[] };

export function boardOf(area: HTMLElement): Board | null {
  const grid = area.querySelector<HTMLElement>("[data-window]");
  if (!grid) return null;
  const [from = 0, to = 0] = numbersIn(grid.dataset.window);
  const columns = [...grid.querySelectorAll<HTMLElement>("[data-key]")].filter((day) =>
    day.checkVisibility(),
  );
  return {
    field: {
      columns: columns.length,
      from,
      to,
      slots: numbersIn(grid.dataset.slots),
      slot: Number(grid.dataset.slot),
    },
    columns,
  };
}

/** A block that may be moved; null for one that is cancelled, or moved away, and for what is no block. */
export function movableAt(target: EventTarget | null): HTMLAnchorElement | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>("[data-movable] a[data-from]:not([data-off])");
}

export function placementOf(block: HTMLElement, { columns }: Board): Placement {
  const [from, to] = [Number(block.dataset.from), Number(block.dataset.to)];
  return { column: columns.findIndex((day) => day.contains(block)), from, minutes: to - from };
}

/** The column and the minutes after its midnight that lie under a point of the screen. */
export function under(x: number, y: number, { field, columns }: Board): { column: number; minutes: number } {
  const found = columns.findIndex((day) => x < day.getBoundingClientRect().right);
  const column = found === -1 ? columns.length - 1 : found;
  const box = hoursOf(columns[column])?.getBoundingClientRect();
  const share = box ? (y - box.top) / box.height : 0;
  return { column, minutes: field.from + share * (field.to - field.from) };
}

export function hoursOf(day: HTMLElement | undefined): HTMLElement | null {
  return day?.querySelector<HTMLElement>("[data-hours]") ?? null;
}

/** The page that asks for which dates a move shall hold. */
export function proposalPath(
  block: HTMLAnchorElement,
  { column, from, minutes }: Placement,
  board: Board,
): string {
  const day = board.columns[column]?.dataset.key ?? "";
  const proposal = new URLSearchParams(block.search);
  proposal.set(/^\d/.test(day) ? "to" : "weekday", day);
  proposal.set("start", timeOf(from));
  proposal.set("minutes", String(minutes));
  return `${block.pathname}/move?${proposal}`;
}

function numbersIn(text: string | undefined): number[] {
  return text ? text.split(" ").map(Number) : [];
}
