import "server-only";
import { consume } from "@/lib/auth/limits";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { clipped, unturned } from "@/lib/platform/text";
import { createRoutine } from "../mutations";
import { readRoutine } from "../queries";
import { routineInput } from "../schema";
import { aboutCalendar } from "./about";
import { frameAround } from "./around";
import { calendarIn, keepFile } from "./kept-file";
import { importCalendar } from "./mutations";
import { planImport } from "./plan";
import { readTimetable } from "./read";
import { type ImportReport, reportOf } from "./report";
import type { ImportForm, NewImportForm } from "./schema";
import type { UtcReading } from "./utc";

type Write = Scope<"routines:write">;

/** `name` is null where the routine is there already. */
export type Previewed = {
  kept: string;
  name: string | null;
  timeZone: string;
  utc: UtcReading;
  hasUtcTimes: boolean;
  report: ImportReport;
};
export type Imported = { id: string; firstDay: CalendarDate | null };

/** A file into a routine: first shown, then taken. */
export async function importByForm(scope: Write, { id, ...form }: ImportForm): Promise<Previewed | Imported> {
  const text = await calendarIn(form);
  const { timeZone } = await readRoutine(scope, { id });
  const utc = form.utc ?? readingFor(text, timeZone);
  const preview = form.step === "preview";
  const report = await importCalendar(scope, { id, text, utc, preview });
  const { hasUtcTimes } = aboutCalendar(text);
  if (preview) return { kept: keepFile(text), name: null, timeZone, utc, hasUtcTimes, report };
  return { id, firstDay: firstDayOf(report) };
}

/** A file as a routine of its own, whose name, zone and day window it proposes. */
export async function importAsRoutine(scope: Write, form: NewImportForm): Promise<Previewed | Imported> {
  const text = await calendarIn(form);
  const about = aboutCalendar(text);
  const timeZone = form.timeZone ?? about.timeZone ?? scope.timeZone;
  const utc = form.utc ?? readingFor(text, timeZone);
  const name = form.name ?? about.name ?? nameOf(form.calendar);
  if (form.step === "preview") {
    await consume("importsPerUser", scope.userId);
    const read = readTimetable(text, { timeZone, utc });
    const report = reportOf(read, [], planImport([], read.sessions), []);
    return { kept: keepFile(text), name, timeZone, utc, hasUtcTimes: about.hasUtcTimes, report };
  }
  const { sessions } = readTimetable(text, { timeZone, utc });
  const frame = routineInput.parse({ name, timeZone, ...frameAround(sessions) });
  const { id } = await createRoutine(scope, frame);
  const report = await importCalendar(scope, { id, text, utc, preview: false });
  return { id, firstDay: firstDayOf(report) };
}

/** As the file's days look right. */
function readingFor(text: string, timeZone: string): UtcReading {
  return readTimetable(text, { timeZone, utc: "instant" }).suggestion ?? "instant";
}

function firstDayOf({ sessions }: ImportReport): CalendarDate | null {
  return sessions.flatMap(({ startsOn }) => startsOn ?? []).sort()[0] ?? null;
}

/** `term.ics` → `term`; for what was pasted, the format's own name. */
function nameOf(file: File | undefined): string {
  const name = unturned(file?.name ?? "")
    .replace(/\.\w{1,5}$/, "")
    .replace(/\p{Cc}/gu, "");
  return clipped(name, 120).trim() || "iCalendar";
}
