import { addDays, type CalendarDate } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { startOfWeek, type Weekday } from "@/lib/calendar/week";
import {
  type Course,
  type TemplateBreak,
  type TemplateName,
  type TemplateTitle,
  templates,
} from "./templates";
import type { RoutineFrame, SessionPattern } from "./week";

/** The words of a template in the reader's language. */
export type TemplateWords = { titleOf(title: TemplateTitle): string; breakOf(name: TemplateBreak): string };

export type TemplateSession = Pick<
  SessionPattern,
  "title" | "color" | "weekday" | "start" | "minutes" | "everyWeeks" | "weekStart" | "startsOn"
>;

type FromTemplate = { frame: Omit<RoutineFrame, "name" | "timeZone">; sessions: TemplateSession[] };

/**
 * A routine's frame and sessions from a template. What takes turns is counted from the week of `today`, which begins
 * on `weekStart`; the rest has no start.
 */
export function fromTemplate(
  name: TemplateName,
  { titleOf, breakOf }: TemplateWords,
  today: CalendarDate,
  weekStart: Weekday,
): FromTemplate {
  const { courses, breaks, dayStart, dayEnd, ...frame } = templates[name];
  const week = startOfWeek(today, weekStart);
  return {
    frame: {
      ...{ ...frame, dayStart: time(dayStart), dayEnd: time(dayEnd), startsOn: null, endsOn: null },
      breaks: breaks.map((pause) => ({ ...pause, name: breakOf(pause.name), start: time(pause.start) })),
    },
    sessions: courses.flatMap((course) => sessionsOf(course, titleOf(course.title), week, weekStart)),
  };
}

function sessionsOf(
  { color, minutes, turn, on }: Course,
  title: string,
  week: CalendarDate,
  weekStart: Weekday,
) {
  const startsOn = turn ? addDays(week, turn.week * 7) : null;
  const told = { title, color, minutes, everyWeeks: turn?.everyWeeks ?? 1, weekStart, startsOn };
  return on.flatMap(([weekday, ...starts]) =>
    starts.map((start) => ({ ...told, weekday, start: time(start) })),
  );
}
