import { boardOf, hoursOf } from "./board";

/** Makes the week one stop of the Tab key, with arrows inside: the first block, or the one last focused. */
export function makeRoving(area: HTMLElement, last: Element | null): void {
  const blocks = [...area.querySelectorAll<HTMLElement>("a[data-from]")].filter((block) =>
    block.checkVisibility(),
  );
  const stop = blocks.find((block) => block === last) ?? blocks[0];
  for (const block of blocks) block.tabIndex = block === stop ? 0 : -1;
}

/** The block or empty slot that an arrow leads to: in the same day, or at about the same time in the next one. */
export function neighbourOf(link: HTMLElement, key: string, area: HTMLElement): HTMLElement | null {
  const days = boardOf(area)?.columns ?? [];
  const here = days.findIndex((day) => day.contains(link));
  if (here === -1) return null;
  if (key === "ArrowDown" || key === "ArrowUp") {
    const links = linksOf(days[here]);
    return links[links.indexOf(link) + (key === "ArrowDown" ? 1 : -1)] ?? null;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  return nearest(linksOf(days[here + (key === "ArrowRight" ? 1 : -1)]), link);
}

function linksOf(day: HTMLElement | undefined): HTMLElement[] {
  const links = [...(hoursOf(day)?.querySelectorAll<HTMLElement>(":scope > a, :scope > [data-more]") ?? [])];
  return links.toSorted((a, b) => a.offsetTop - b.offsetTop || a.offsetLeft - b.offsetLeft);
}

function nearest(links: HTMLElement[], { offsetTop }: HTMLElement): HTMLElement | null {
  const distance = (link: HTMLElement) => Math.abs(link.offsetTop - offsetTop);
  return links.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
