import { type TimeOfDay, timeOf } from "@/lib/calendar/time";
import { MARK, marks, pattern, type Taken, take } from "./taken";

type ReadTime = {
  time: TimeOfDay;
  taken: Taken /** Whether it says which half of the day it is in. */;
  sure: boolean;
};

const LEAD = "(?:due\\s+)?(?:at|by|on|until|till|from)|@|в|во|к|до|на|с";
const CLOCK = pattern("(\\d{1,2}):(\\d{2})(?:\\s*(am|pm))?");
const AM_PM = pattern("(\\d{1,2})(?:[.](\\d{2}))?\\s*(am|pm)");
const RUSSIAN = pattern(
  "(?<=(?<!\\p{L})(?:в|к|до|на|с)\\s+)(\\d{1,2})(?:[.](\\d{2}))?\\s*(?:час(?:а|ов)?\\s*)?(утра|дня|вечера|ночи|час(?:а|ов)?)",
);
const ONE = pattern("(?<=(?<!\\p{L})(?:в|к|до)\\s+)час\\s+(дня|ночи)");
const NOON = pattern(
  "(?<=(?<!\\p{L})at\\s+)(?:noon|midnight)|(?<=(?<!\\p{L})(?:в|к|до)\\s+)(?:полдень|полночь)|noon|midnight",
);
/** `в 19.30`: English prices are told so (`at 2.50`), but Russian ones are not. */
const DOTTED = pattern(
  "(?<=(?<!\\p{L})в\\s+)(\\d{1,2})[.](\\d{2})(?![.,]?\\d|\\s*(?:%|\\p{Sc}|р|руб|кг|г|л|м|км))",
);
const DOTTED_BY_DATE = new RegExp(
  `(?<=${marks.date}\\s*)(?:at|@)\\s*(\\d{1,2})[.](\\d{2})(?![.,]?\\d|\\s*\\p{Sc})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:at|@)\\s*(\\d{1,2})[.](\\d{2})(?=\\s*${marks.date})`,
  "giu",
);
const PARTS =
  "(?:(?:in\\s+the|this|at)\\s+)?(?:morning|afternoon|evening|night)|tonight|утром|дн[её]м|вечером|ночью";
/** A bare hour says so only where nothing comes after it, or beside a day. */
const LAST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:at|@|в)\\s*(\\d{1,2})(?=[\\s${"\uE000-\uE002"}]*$)|(?<=${marks.date}\\s*(?:(?:${PARTS})\\s*)?)(?:at|@|в)\\s*(\\d{1,2})(?![\\p{L}\\p{N}.:,-])|(?<![\\p{L}\\p{N}])(?:at|@|в)\\s*(\\d{1,2})(?=\\s*${marks.date})`,
  "giu",
);

/** `5-6pm`, `after 5pm`: no time at which it is due. */
const REFUSED_BEFORE =
  /(?:[\d.,:/][-–—]?$|\d\s*[-–—]|\d\s+(?:to|till|until|and|or|до|и|или)|(?<!\p{L})(?:before|after|past|until\s+after|после|перед))\s*$/iu;
const REFUSED_AFTER = /^(?:[:/]|[.,]\d|\s*[-–—]\s*\d|\s+(?:to|till|until|or|до|или)\s+\d)/iu;

/** A time of day that is written so that it can be nothing else. Of two in a line neither is known to be meant. */
export function takeTime(line: string): ReadTime | null {
  const found = [CLOCK, AM_PM, RUSSIAN, ONE, NOON, DOTTED].flatMap((wanted) => read(line, wanted) ?? []);
  const [first] = found;
  if (!first) return null;
  const again = [CLOCK, AM_PM, RUSSIAN, ONE, DOTTED].some(
    (wanted) => read(first.taken.rest, wanted) !== null,
  );
  return again ? null : first;
}

/** `at 7` at the end of what is left, or beside a day that was taken out. */
export function takeLastHour(line: string): ReadTime | null {
  return read(line, DOTTED_BY_DATE) ?? read(line, LAST);
}

function read(line: string, wanted: RegExp): ReadTime | null {
  const taken = take(line, wanted, {
    mark: marks.time,
    lead: LEAD,
    refuses: (before, after, found, lead) =>
      minutesIn(found) === null ||
      REFUSED_BEFORE.test(before) ||
      (lead === "" && /(?<!\p{L})(?:to|for|за|по)\s+$/iu.test(before)) ||
      REFUSED_AFTER.test(after),
  });
  const minutes = taken && minutesIn(taken.found);
  if (!taken || minutes === null) return null;
  return { time: timeOf(minutes), taken, sure: isSure(taken.found) };
}

function isSure([text]: RegExpExecArray): boolean {
  return /[ap]m$|утра|дня|вечера|ночи|noon|midnight|пол/iu.test(text);
}

/** After midnight; null for a time that there is not. */
function minutesIn([text, ...groups]: RegExpExecArray): number | null {
  if (/noon|полдень/iu.test(text)) return 720;
  if (/midnight|полночь/iu.test(text)) return 0;
  if (/^час/iu.test(text)) return /дня/iu.test(text) ? 780 : 60;
  const [hour = "", ...said] = groups.filter((group) => group !== undefined);
  const minute = Number(said.find((part) => /^\d/.test(part)) ?? 0);
  const hours = hoursOf(Number(hour), (said.find((part) => /^\D/.test(part)) ?? "").toLowerCase());
  return hours === null || minute > 59 ? null : hours * 60 + minute;
}

/** On a clock of 24 hours; null for an hour that there is not. */
function hoursOf(hour: number, half: string): number | null {
  if (hour > 23 || (/^[ap]m$/.test(half) && (hour < 1 || hour > 12))) return null;
  if (/^(?:pm|дня|вечера)$/.test(half)) return hour < 12 ? hour + 12 : hour;
  if (half === "ночи" && hour > 8 && hour < 12) return hour + 12;
  if (/^(?:am|ночи|утра)$/.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}

const BESIDE = `[${marks.time}${marks.date}]`;
const PART_OF_DAY = new RegExp(
  `(?<=${BESIDE}\\s*)(?:${PARTS})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${PARTS})(?=\\s*${BESIDE})`,
  "giu",
);

/** `tomorrow evening at 8`: the half of the day in which an hour is. The word stays where it and the hour differ. */
export function inPartOfDay(line: string, time: TimeOfDay): { time: TimeOfDay; rest: string } | null {
  const taken = take(line, PART_OF_DAY);
  if (!taken) return null;
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))];
  const said = taken.found[0].toLowerCase();
  const later = /afternoon|evening|tonight|вечером|дн/u.test(said) || (/night|ночью/u.test(said) && hour > 6);
  if (hour === 0 || (hour > 12 && !later) || (later && hour === 12 && !/afternoon|дн/u.test(said)))
    return null;
  const hours = later && hour < 12 ? hour + 12 : hour;
  return { time: timeOf(hours * 60 + minute), rest: taken.rest };
}

/** Whether only marks and an hour come after. */
export function endsIn(after: string): boolean {
  return new RegExp(
    `^(?:\\s|,|${MARK}|(?:at|@|в)\\s*\\d{1,2}(?:[.]\\d{2})?(?![\\p{L}\\p{N}])|(?:in\\s+the\\s+)?(?:morning|afternoon|evening|night)|утром|дн[её]м|вечером|ночью)*$`,
    "iu",
  ).test(after);
}
