import { day } from "@/lib/calendar/date";
import { weekdayOf, weekdays, weekOf } from "@/lib/calendar/week";
import type { FoldedSession } from "@/lib/routines/import/fold";
import { takesPlace } from "@/lib/routines/occurrence";
import { type Exception, routineWeek, type SessionPattern } from "@/lib/routines/week";

/** A calendar of events, each given by its lines, with a title unless they say one; a blank line begins another. */
export function calendarOf(...events: string[]): string {
  const blocks = events
    .flatMap((event) => event.split("\n\n"))
    .map((event) => {
      const title = event.includes("SUMMARY") ? [] : ["SUMMARY:Yoga"];
      return ["BEGIN:VEVENT", ...title, ...event.split("\n"), "END:VEVENT"].join("\r\n");
    });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...blocks, "END:VCALENDAR"].join("\r\n");
}

/** The lines of a text that say something: trimmed, without blank ones and those that begin with `##`. */
export function lines(text: string): string[] {
  const said = text.split("\n").map((line) => line.trim());
  return said.filter((line) => line !== "" && !line.startsWith("##")).sort(byWeekday);
}

/** As `MO 09:00 60 | Algebra | Room 1 | 2026-03-02..2026-06-01 | every 2 | not 2026-03-16 | 2026-03-30 in Room 2`. */
export function sessionsTold(sessions: FoldedSession[]): string[] {
  return sessions.map(sessionTold).sort(byWeekday);
}

/** What takes place in the week of `date`, as `MO 09:00 Algebra @ Room 1`, by day and start. */
export function weekTold(sessions: FoldedSession[], date: string): string[] {
  const week = routineWeek(
    { startsOn: null, endsOn: null },
    sessions.map(patternOf),
    [],
    weekOf(day(date), "MO"),
  );
  const held = week.days.flatMap((column) =>
    column.occurrences
      .filter((occurrence) => takesPlace(occurrence, column.date))
      .map(
        ({ title, start, location }) => `${weekdayOf(column.date)} ${start} ${title} @ ${location ?? "-"}`,
      ),
  );
  return held.sort(byWeekday);
}

/** The session as a routine would hold it. */
export function patternOf({ uids: _, key, ...session }: FoldedSession): SessionPattern {
  return { id: key, person: null, color: null, cancelled: false, cancelReason: null, ...session };
}

function sessionTold(session: FoldedSession): string {
  const { weekday, start, minutes, title, location, everyWeeks, startsOn, endsOn, exceptions } = session;
  const cancelled = exceptions.filter((exception) => exception.cancelled).map(({ date }) => date);
  return [
    `${weekday} ${start} ${minutes}`,
    title,
    location ?? "-",
    `${startsOn}..${endsOn ?? ""}`,
    ...(everyWeeks > 1 ? [`every ${everyWeeks}`] : []),
    ...(cancelled.length > 0 ? [`not ${cancelled.join(" ")}`] : []),
    ...exceptions.flatMap(moveTold),
  ].join(" | ");
}

function moveTold({ date, movedTo }: Exception): string[] {
  if (!movedTo) return [];
  const { start, minutes, location } = movedTo;
  const to = movedTo.date === date ? [] : [`to ${movedTo.date}`];
  return [
    [date, ...to, `at ${start}`, ...(minutes ? [minutes] : []), ...(location ? ["in", location] : [])].join(
      " ",
    ),
  ];
}

function byWeekday(a: string, b: string): number {
  const order = (line: string) => weekdays.findIndex((weekday) => line.startsWith(weekday));
  return order(a) - order(b) || (a < b ? -1 : 1);
}
