import { weekdays } from "@/lib/calendar/week";
import { MONTH, monthOf } from "./month-words";
import { COUNT, countOf } from "./numbers";
import { BEGIN, marks, pattern } from "./taken";
import { endsIn } from "./times";
import { WEEKDAY, weekdayOfWord } from "./weekday-words";

/** What stands around a phrase, without the word that leads to it. */
export type Place = { before: string; after: string; lead: string; found: RegExpExecArray };

export type DatePhrase = {
  wanted: RegExp;
  /** Whether it is a day there, and no word of the title. */
  fits: (place: Place) => boolean;
  /** What it says, as `29-2`, `29-2-2028` or in English for chrono. */
  said: (found: RegExpExecArray) => string;
};

const UNITS: [RegExp, string][] = [
  [/^(?:d|д)/i, "days"],
  [/^(?:w|н)/i, "weeks"],
  [/^m|^месяц/i, "months"],
  [/^(?:y|год|лет)/i, "years"],
];
const always = () => true;
const YEAR = "(?:,?\\s+(20\\d\\d)(?:\\s*(?:года|г\\.?))?)?";
const ORDINAL = "(?:st|nd|rd|th|-?(?:го|е|ого))";

export const datePhrases: DatePhrase[] = [
  {
    wanted: pattern("(?:the\\s+)?day\\s+after\\s+tomorrow|послезавтра"),
    fits: always,
    said: () => "in 2 days",
  },
  { wanted: pattern("today|сегодня"), fits: always, said: () => "today" },
  /** The word stays: the evening is not said by a day. */
  {
    wanted: new RegExp(`${BEGIN}(?=tonight(?![\\p{L}\\p{N}'’]))`, "giu"),
    fits: ({ lead }) => lead === "",
    said: () => "today",
  },
  { wanted: pattern("tomorrow|tmrw|завтра"), fits: always, said: () => "tomorrow" },
  {
    wanted: pattern(`in\\s+(${COUNT}|an?)\\s+(days?|weeks?|months?|years?)(?:['’]?\\s+time)?`),
    fits: ({ lead }) => lead === "",
    said: inUnits,
  },
  {
    wanted: pattern(`через\\s+(?:(${COUNT})\\s+)?(дня|дней|день|недел[юиь]|месяц(?:а|ев)?|года?|лет)`),
    fits: ({ lead }) => lead === "",
    said: inUnits,
  },
  {
    wanted: pattern(`(?:the\\s+)?(\\d{1,2})${ORDINAL}?\\s+(?:of\\s+)?(${MONTH})\\.?${YEAR}`),
    fits: (place) => !/^(?:may|march)$/.test(place.found[2] ?? "") || isNoVerb(place),
    said: ([, day, month = "", year]) => numbers(day, monthOf(month), year),
  },
  {
    wanted: pattern(`((?!\\p{Script=Cyrillic})${MONTH})\\s+(\\d{1,2})${ORDINAL}?${YEAR}(?![.:,]\\d|\\s*%)`),
    fits: isNoVerb,
    said: ([, month = "", day, year]) => numbers(day, monthOf(month), year),
  },
  {
    wanted: pattern("(20\\d\\d)-(\\d\\d)-(\\d\\d)"),
    fits: always,
    said: ([, year, month, day]) => numbers(day, Number(month), year),
  },
  {
    wanted: pattern("(\\d{1,2})([./])(\\d{1,2})\\2(20\\d\\d)"),
    fits: ({ found: [, day, mark, month] }) => mark === "." || isPlain(day, month),
    said: ([, day, , month, year]) => numbers(day, Number(month), year),
  },
  {
    wanted: pattern("(\\d{1,2})([./])(\\d{2})(?![./]\\d)"),
    fits: isDotted,
    said: ([, day, , month]) => numbers(day, Number(month)),
  },
  {
    wanted: pattern(
      `(?:(this|next|coming|эт(?:от|у|о)|следующ(?:ий|ую|ее|ей|его)|ближайш(?:ий|ую|ее))\\s+)?(${WEEKDAY})(?:\\s+(next\\s+week|на\\s+следующей\\s+неделе))?`,
    ),
    fits: isWeekday,
    said: ([, which = "", word = "", week]) =>
      `${week || /^(?:next|следующ)/i.test(which) ? "next " : ""}${englishOf(word)}`,
  },
];

/** What `said` says of a day and a month; null where it is for chrono. */
export function dayMonth(said: string): { day: number; month: number; year?: number } | null {
  const [, day, month, year] = /^(\d+)-(\d+)(?:-(\d+))?$/.exec(said) ?? [];
  if (day === undefined) return null;
  return { day: Number(day), month: Number(month), ...(year !== undefined && { year: Number(year) }) };
}

function numbers(day: string | undefined, month: number, year?: string): string {
  return [Number(day), month, ...(year === undefined ? [] : [year])].join("-");
}

function inUnits([, count, unit = ""]: RegExpExecArray): string {
  return `in ${countOf(count)} ${UNITS.find(([start]) => start.test(unit))?.[1]}`;
}

/** `may 2 of us come`, `ask June 3 things`: without a word, a year or a time beside it that makes it a day it is none. */
function isNoVerb({ before, after, lead, found: [text] }: Place): boolean {
  const mayBeVerb = /^(?:may|march)|(?:may|march)$/.test(text);
  if (lead !== "" || (before.trim() === "" && !mayBeVerb) || /\d(?:st|nd|rd|th)|20\d\d$/iu.test(text))
    return true;
  return endsIn(after) || startsTimed(after);
}

/** Written for a day and a month wherever it is read: a slash puts either first. */
function isPlain(day = "", month = ""): boolean {
  return Number(day) > 12 || Number(day) === Number(month);
}

/** `12.12` may be a price, a room or a time: it is a day with `on` before it, or a time beside it. */
function isDotted({ before, after, lead, found: [, day, mark, month] }: Place): boolean {
  if (mark === "/" && !isPlain(day, month)) return false;
  if (
    /(?<!\p{L})(?:room|rm|gate|version|ver|v|chapter|section|item|flat|apt|page|no|№|ауд\p{L}*|каб\p{L}*|комн\p{L}*|глав\p{L}*|пункт\p{L}*|п|верси\p{L}*|кв\p{L}*|дом\p{L}*|раздел\p{L}*|номер\p{L}*|за|for|at)\.?\s*$/iu.test(
      before,
    )
  ) {
    return false;
  }
  return (
    /^(?:on|due on)$/.test(lead) || startsTimed(after) || new RegExp(`${marks.time}[\\s,]*$`).test(before)
  );
}

function startsTimed(after: string): boolean {
  return new RegExp(`^[\\s,]*${marks.time}`).test(after);
}

const SHORT = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)$/iu;
const WHO_OR_WHAT =
  /(?<!\p{L})(?:i|he|she|it|we|they|you|who|has|have|had|the|a|this|that|my|our|with|from|for|in|as|эта|эту|моя|мой)\s*$/iu;

/** `sun cream` names no Sunday, and `sat with Tom` no Saturday: a bare weekday counts where the line ends, or a time follows. */
function isWeekday({ before, after, lead, found: [, which, word = "", week] }: Place): boolean {
  if (WHO_OR_WHAT.test(before) || /days$|ам$|ям$/iu.test(word)) return false;
  if (/^(?:ко?)$/.test(lead) !== /(?:ику|гу|реде|нице|боте|енью)$/iu.test(word) && !SHORT.test(word))
    return false;
  if (which || week) return true;
  const isSure = /^(?:due |starting )?(?:on|by|until|till|в|во|к|ко|до)$|^due$/.test(lead);
  return isSure || endsIn(after) || startsTimed(after);
}

function englishOf(word: string): string {
  const names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const day = weekdayOfWord(word);
  return names[day ? weekdays.indexOf(day) : -1] ?? "";
}
