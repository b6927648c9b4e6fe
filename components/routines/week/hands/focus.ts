import type { Board } from "./board";
import type { Placement } from "./placement";

/** Where a block is about to stand: its column's key, and its first minute there. */
export type Landing = { key: string | undefined; from: number };

export function landingOf({ column, from }: Placement, { columns }: Board): Landing {
  return { key: columns[column]?.dataset.key, from };
}

/** What a block stands for: its session, on its date. Null for what is no block. */
export function identityOf(block: Element | null): string | null {
  if (!(block instanceof HTMLAnchorElement) || block.dataset.from === undefined) return null;
  return `${block.pathname.split("/").at(-1)} ${new URLSearchParams(block.search).get("date")}`;
}

type Remembered = {
  /** What was focused last. */
  last: HTMLElement | null;
  /** The blocks focused before, the last first. */
  known: string[];
  landing: Landing | null;
};

/** What is to be focused in a week that was drawn anew: the block where it went, else where it was. */
export function returnOf(week: HTMLElement, { last, known, landing }: Remembered): HTMLElement | null {
  const blocks = [...week.querySelectorAll<HTMLElement>("a[data-from]")].filter((block) =>
    block.checkVisibility(),
  );
  const landed = landing && blocks.find((block) => standsAt(block, landing));
  const stays = last?.isConnected ? last : null;
  // A change from a date on is another session: it is known by its place alone.
  if (landed && (!stays || identityOf(landed) === identityOf(stays))) return landed;
  if (stays) return stays;
  const same = known.flatMap((identity) => blocks.filter((block) => identityOf(block) === identity));
  return same.find((block) => block.dataset.off === undefined) ?? same[0] ?? null;
}

function standsAt(block: HTMLElement, { key, from }: Landing): boolean {
  return (
    block.dataset.off === undefined &&
    Number(block.dataset.from) === from &&
    block.closest<HTMLElement>("[data-key]")?.dataset.key === key
  );
}
