/** Where a plain press on a link of this site leads; null for any other press, which is the browser's. */
export function softPath(event: MouseEvent): string | null {
  const link = softLink(event, "a");
  return link && link.pathname + link.search;
}

/** The link among `links` that was plainly pressed. */
export function softLink(event: MouseEvent, links: string): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;
  return link && link.target === "" && link.origin === location.origin ? link : null;
}
