import { wayBack } from "@/lib/auth/way-back";

/** Names a change in the address of the page that offers to take it back. */
export const UNDO_PARAM = "undo";

/** The page that a form came from, offering to undo the change that it made. */
export function undoPath(back: string | undefined, change: string | null): string {
  const path = wayBack(back);
  if (!change) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${UNDO_PARAM}=${change}`;
}
