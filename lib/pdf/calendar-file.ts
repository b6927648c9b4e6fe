import "server-only";
import type { Download } from "@/lib/auth/download";
import type { GuestScope, Scope } from "@/lib/auth/scope";
import { readCalendar } from "@/lib/routines/subscription";
import { contentDisposition } from "./file-name";

/** A routine as an iCalendar file, for those who may read it. */
export async function downloadCalendar(
  scope: Scope<"routines:read">,
  { id }: { id: string },
): Promise<Download> {
  return asDownload(await readCalendar(scope, { id }));
}

/** The same for whoever holds the routine's share link. */
export async function downloadSharedCalendar(scope: GuestScope): Promise<Download> {
  return asDownload(await readCalendar(scope, { id: scope.routineId }));
}

function asDownload({ name, calendar }: { name: string; calendar: string }): Download {
  return {
    body: calendar,
    mediaType: "text/calendar; charset=utf-8",
    disposition: contentDisposition(name, "ics"),
  };
}
