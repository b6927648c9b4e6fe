import { MINUTES_PER_DAY, minutesOf, type TimeOfDay, time, timeOf } from "@/lib/calendar/time";
import { type Weekday, weekdays } from "@/lib/calendar/week";

type Placed = { weekday: Weekday; start: TimeOfDay; minutes: number };

const HOUR = 60;
const OFFICE_DAY = { from: 9 * HOUR, to: 17 * HOUR };

/** The window of whole hours in which all sessions lie, at least nine to five, and weekend days without any hidden. */
export function frameAround(sessions: Placed[]): {
  dayStart: TimeOfDay;
  dayEnd: TimeOfDay;
  hiddenDays: Weekday[];
} {
  const from = Math.min(OFFICE_DAY.from, ...sessions.map(({ start }) => minutesOf(start)));
  const to = Math.max(OFFICE_DAY.to, ...sessions.map(({ start, minutes }) => minutesOf(start) + minutes));
  const last = Math.ceil(to / HOUR) * HOUR;
  return {
    dayStart: timeOf(Math.floor(from / HOUR) * HOUR),
    dayEnd: last >= MINUTES_PER_DAY ? time("24:00") : timeOf(last),
    hiddenDays: weekdays.slice(5).filter((weekend) => sessions.every(({ weekday }) => weekday !== weekend)),
  };
}
