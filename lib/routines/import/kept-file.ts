import "server-only";
import { gunzipSync, gzipSync } from "node:zlib";
import { invalid } from "@/lib/platform/errors";
import { MOST_CALENDAR_BYTES } from "./limits";
import type { ImportForm } from "./schema";

/**
 * Between the preview and the button the file waits in the form itself, compressed: no process has to keep it, it
 * needs no JavaScript, and what is imported is what was shown. It is the sender's own, and read as strictly again.
 */
export function keepFile(text: string): string {
  return gzipSync(text).toString("base64");
}

/** The calendar that a form brought, in whichever way. Throws invalid where there is none, or too much. */
export async function calendarIn({
  calendar,
  pasted,
  kept,
}: Pick<ImportForm, "calendar" | "pasted" | "kept">): Promise<string> {
  if (calendar) return calendar.text();
  if (pasted) return pasted;
  if (kept) return unpack(kept);
  throw invalid("calendar", "required");
}

function unpack(kept: string): string {
  try {
    return gunzipSync(Buffer.from(kept, "base64"), { maxOutputLength: MOST_CALENDAR_BYTES }).toString("utf8");
  } catch {
    throw invalid("calendar", "notACalendar");
  }
}
