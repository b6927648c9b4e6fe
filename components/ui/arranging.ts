/** The order in which one of the rows stands at another place. */
export function movedTo(order: string[], id: string, at: number): string[] {
  const others = order.filter((other) => other !== id);
  return others.toSpliced(at, 0, id);
}

/** What to post so that a row gets where it stands in `next`; null where it is there already. */
export function placingOf(order: string[], next: string[], id: string): FormData | null {
  const at = next.indexOf(id);
  if (order.indexOf(id) === at) return null;
  const [above, below] = [next[at - 1], next[at + 1]];
  const posted = new FormData();
  posted.set("past", above ?? below ?? id);
  posted.set("to", above === undefined ? "before" : "after");
  return posted;
}

/** Near the edge of the window the page goes along. */
const EDGE = 56;

/** The place to which the pointer has a row: below those of the others whose middles it has passed. */
export function placeUnder(y: number, list: HTMLElement | null, id: string): number {
  if (!list) return 0;
  if (y < EDGE) window.scrollBy(0, -8);
  if (y > window.innerHeight - EDGE) window.scrollBy(0, 8);
  const others = [...list.children].filter((row) => row instanceof HTMLElement && row.dataset.id !== id);
  return others.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
}
