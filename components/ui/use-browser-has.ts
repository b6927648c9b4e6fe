"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** What only a browser with JavaScript can tell; false on the server and until the page has come alive. */
export function useBrowserHas(what: () => boolean): boolean {
  return useSyncExternalStore(never, what, () => false);
}
