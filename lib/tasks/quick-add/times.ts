import { type TimeOfDay, timeOf } from "@/lib/calendar/time";
import { pattern, type Taken, take } from "./taken";

type ReadTime = { time: TimeOfDay; taken: Taken };

const CLOCK = pattern("(\\d{1,2}):(\\d{2})(?:\\s*(am|pm))?");
const AM_PM = pattern("(\\d{1,2})(?:[.](\\d{2}))?\\s*(am|pm)");
const RUSSIAN = pattern(
  "в\\s+(\\d{1,2})(?:[.](\\d{2}))?\\s*(?:час(?:а|ов)?\\s*)?(утра|дня|вечера|ночи|час(?:а|ов)?)",
);
const NOON = pattern("(?:at\\s+)?(noon|midnight)|в\\s+(полдень|полночь)");
/** A bare hour says so only where nothing comes after it. */
const LAST = /(?<![\p{L}\p{N}])(?:at|@|в)\s*(\d{1,2})$/iu;

/** A time of day that is written so that it can be nothing else. */
export function takeTime(line: string): ReadTime | null {
  return read(line, CLOCK) ?? read(line, AM_PM) ?? read(line, RUSSIAN) ?? readNoon(line);
}

/** `at 7` at the end of what is left. */
export function takeLastHour(line: string): ReadTime | null {
  return read(line, LAST);
}

function read(line: string, wanted: RegExp): ReadTime | null {
  const taken = take(line, wanted);
  if (!taken) return null;
  const [, hour = "", minute = "0", half = ""] = taken.found;
  const hours = hoursOf(Number(hour), half.toLowerCase());
  return hours === null || Number(minute) > 59 ? null : { time: timeOf(hours * 60 + Number(minute)), taken };
}

function readNoon(line: string): ReadTime | null {
  const taken = take(line, NOON);
  if (!taken) return null;
  return { time: timeOf(/noon|полдень/i.test(taken.found[0]) ? 720 : 0), taken };
}

/** On a clock of 24 hours; null for an hour that there is not. */
function hoursOf(hour: number, half: string): number | null {
  if (hour > 23) return null;
  if (/^(?:pm|дня|вечера)$/.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:am|ночи|утра)$/.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}
