/** Where a plain press on a link of this site leads; null for any other press, which is the browser's. */
export function softPath(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link && link.target === "" && link.origin === location.origin ? link.pathname + link.search : null;
}
