import "server-only";
import { getLocale } from "next-intl/server";
import { cache, use } from "react";
import { currentViewer } from "@/lib/auth/viewer";
import { type Formats, formatsOf } from "./formats";

/** How this request's reader writes days, times and numbers: their language, their clock. */
export const getFormats = cache(async (): Promise<Formats> => {
  const [locale, { user }] = await Promise.all([getLocale(), currentViewer()]);
  return formatsOf(locale, user?.clock ?? "h24");
});

/** The same for a component that waits for nothing else: it is then drawn in its place, at once. */
export function useFormats(): Formats {
  return use(getFormats());
}

/** Writes an instant as the reader's clocks show it; on a line of its own rather than parted. */
export async function getInstants(): Promise<(instant: Date) => string> {
  const [formats, { user }] = await Promise.all([getFormats(), currentViewer()]);
  return (instant) => formats.instant(instant, user?.timeZone ?? "UTC").replaceAll(" ", "\u00a0");
}
