import { useEffect, useState } from "react";

/** How long nothing has to be pressed before rows move, in milliseconds: until then a second press meets the same row. */
const PAUSE = 1000;

/** The rows that still keep their places, by list: an answer that leads to another address draws the list anew. */
const kept = new Map<string, { settled: string; until: number }>();

/**
 * The rows of a list that lie below the others because they are done: those that were when it was first drawn, and what
 * was done or taken back since, a while after the last press. `lines` is another list after each press.
 */
export function useSettled<L extends { id: string }>(
  list: string,
  lines: L[],
  isOver: (line: L) => boolean,
): (id: string) => boolean {
  const over = lines
    .filter(isOver)
    .map(({ id }) => id)
    .join(" ");
  const [settled, settle] = useState(() => keptOf(list) ?? over);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a press that changes nothing here still begins the pause anew
  useEffect(() => {
    if (settled === over) return;
    kept.set(list, { settled, until: performance.now() + PAUSE });
    const timer = setTimeout(() => {
      kept.delete(list);
      settle(over);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [list, settled, over, lines]);
  return (id) => settled.includes(id);
}

function keptOf(list: string): string | null {
  const found = kept.get(list);
  return found && found.until > performance.now() ? found.settled : null;
}
