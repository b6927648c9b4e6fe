import { useEffect, useState } from "react";

/** How long nothing has to be pressed before rows move, in milliseconds: until then a second press meets the same row. */
const PAUSE = 1000;

/**
 * The rows that lie below the others because they are done: those that were when the day was drawn, and what was done
 * or taken back since, a while after the last press. `lines` is another list after each press.
 */
export function useSettled<L extends { id: string }>(
  lines: L[],
  isOver: (line: L) => boolean,
): (id: string) => boolean {
  const over = lines
    .filter(isOver)
    .map(({ id }) => id)
    .join(" ");
  const [settled, settle] = useState(over);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a press that changes nothing here still begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => settle(over), PAUSE);
    return () => clearTimeout(timer);
  }, [over, lines]);
  return (id) => settled.includes(id);
}
