import type { Weekday } from "@/lib/calendar/week";
import type { Schedule } from "@/lib/recurrence/schema";
import { pattern, type Taken, take } from "./taken";
import { WEEKDAY, weekdayList, weekdaysIn } from "./weekday-words";

/** A schedule that is whole, or one whose day is the day on which it begins. */
export type ReadRepeat = Schedule | { kind: "fromStart"; unit: "week" | "month" | "year"; every: number };

type Rule = [pattern: RegExp, repeat: (found: RegExpExecArray) => ReadRepeat | null];

const EVERY = "(?:every|each|кажд(?:ый|ую|ое|ые))";
const OTHER = "(?:other|second|втор(?:ой|ую|ое))";
const DAYS = "(?:days?|день|дня|дней)";
const WEEKS = "(?:weeks?|недел(?:ю|и|ь))";
const MONTHS = "(?:months?|месяц(?:а|ев)?)";
const YEARS = "(?:years?|год(?:а)?|лет)";
const UNITS = `(${DAYS}|${WEEKS}|${MONTHS}|${YEARS})`;
const OF_MONTH = "(?:\\s+(?:of\\s+(?:the|each|every)\\s+month|(?:каждого\\s+)?месяца))?";
const NTH =
  "(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|перв(?:ый|ую|ое)|втор(?:ой|ую|ое)|трет(?:ий|ью|ье)|четв[её]рт(?:ый|ую|ое)|пят(?:ый|ую|ое)|последн(?:ий|юю|ее))";
const AFTER =
  "(?:after\\s+(?:completion|finishing|done|it\\s+is\\s+done)|после\\s+(?:выполнения|завершения))";
const workdays: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

/** In this order: what says more stands above what it contains. */
const rules: Rule[] = [
  [
    pattern(`(?:(?:${EVERY}|раз\\s+в|через)\\s+)?(\\d{1,3})?\\s*${UNITS}\\s+${AFTER}`),
    (found) => afterCompletion(found),
  ],
  [
    pattern(`(?:${EVERY}|in|on|в)\\s+(?:the\\s+)?(?:last|последний)\\s+(?:day|день)${OF_MONTH}`),
    () => ({ kind: "monthly", every: 1, day: -1 }),
  ],
  [pattern(`${EVERY}\\s+${NTH}\\s+(${WEEKDAY})${OF_MONTH}`), (found) => nthWeekday(found)],
  [
    pattern(
      `${EVERY}\\s+(?:month\\s+on\\s+(?:the\\s+)?)?(\\d{1,2})(?:st|nd|rd|th|-?(?:го|е))?(?:\\s+числ[оа])?${OF_MONTH}(?!\\s*(?:${DAYS}|${WEEKS}|${MONTHS}|${YEARS}|\\p{L}+(?:я|а|ь)${"(?![\\p{L}])"}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
    ),
    ([, day]) => monthDay(Number(day)),
  ],
  [pattern(`(\\d{1,2})(?:-?го)?\\s+числа\\s+каждого\\s+месяца`), ([, day]) => monthDay(Number(day))],
  [
    pattern(
      `(?:${EVERY}\\s+)?(?:(?:по\\s+)?будн(?:ям|ий\\s+день|и)|${EVERY}\\s+weekdays?|on\\s+weekdays|weekdays)`,
    ),
    () => weekly(1, workdays),
  ],
  [
    pattern(`(?:по\\s+выходным|${EVERY}\\s+(?:weekends?|выходн(?:ой|ые))|on\\s+weekends|weekends)`),
    () => weekly(1, ["SA", "SU"]),
  ],
  [
    pattern(
      `(?:${EVERY}|раз\\s+в)\\s+(\\d{1,2}|${OTHER})\\s+(?:weeks?|недел[июь])\\s+(?:on|по|в)\\s+(${weekdayList(1)})`,
    ),
    ([, count, list]) => weekly(countOf(count), weekdaysIn(list ?? "")),
  ],
  [pattern(`${EVERY}\\s+other\\s+(${weekdayList(1)})`), ([, list]) => weekly(2, weekdaysIn(list ?? ""))],
  [
    pattern(`(?:${EVERY}\\s+week\\s+on|weekly\\s+on|${EVERY}|по)\\s+(${weekdayList(1)})`),
    ([, list]) => weekly(1, weekdaysIn(list ?? "")),
  ],
  [
    pattern(`(?:on\\s+)?((?:mon|tues|wednes|thurs|fri|satur|sun)days)`),
    ([, word]) => weekly(1, weekdaysIn(word ?? "")),
  ],
  [pattern(`(${weekdayList(2)})`), ([, list]) => weekly(1, weekdaysIn(list ?? ""))],
  [
    pattern(`(?:${EVERY}|раз\\s+в)\\s+(?:(\\d{1,3}|${OTHER})\\s+)?${UNITS}`),
    ([, count, unit]) => everyUnit(countOf(count), unit ?? ""),
  ],
  [pattern("через\\s+день"), () => ({ kind: "days", every: 2 })],
  [pattern("daily|ежедневно"), () => ({ kind: "days", every: 1 })],
  [pattern("weekly|еженедельно"), () => everyUnit(1, "week")],
  [pattern("monthly|ежемесячно"), () => everyUnit(1, "month")],
  [pattern("yearly|annually|ежегодно"), () => everyUnit(1, "year")],
];

/** How often something is said to come again, in English or Russian. */
export function takeRepeat(line: string): { repeat: ReadRepeat; taken: Taken } | null {
  for (const [wanted, repeatOf] of rules) {
    const taken = take(line, wanted);
    const repeat = taken && repeatOf(taken.found);
    if (repeat) return { repeat, taken };
  }
  return null;
}

function weekly(every: number, days: Weekday[]): ReadRepeat | null {
  return days.length > 0 ? { kind: "weekly", every, days } : null;
}

function monthDay(day: number): ReadRepeat | null {
  return day >= 1 && day <= 31 ? { kind: "monthly", every: 1, day } : null;
}

function nthWeekday([, word = "", weekday = ""]: RegExpExecArray): ReadRepeat | null {
  const [day] = weekdaysIn(weekday);
  const starts = [
    /^(?:fir|1|перв)/i,
    /^(?:sec|2|втор)/i,
    /^(?:thi|3|трет)/i,
    /^(?:fou|4|четв)/i,
    /^(?:fif|5|пят)/i,
  ];
  const place = starts.findIndex((start) => start.test(word));
  return day ? { kind: "monthly", every: 1, nth: place < 0 ? -1 : place + 1, weekday: day } : null;
}

function afterCompletion([, count, unit = ""]: RegExpExecArray): ReadRepeat | null {
  const kind = unitOf(unit);
  return kind === "year" ? null : { kind: "afterCompletion", every: countOf(count), unit: kind };
}

function everyUnit(every: number, word: string): ReadRepeat {
  const unit = unitOf(word);
  return unit === "day" ? { kind: "days", every } : { kind: "fromStart", unit, every };
}

function unitOf(word: string): "day" | "week" | "month" | "year" {
  if (/^(?:d|де?н)/i.test(word)) return "day";
  if (/^(?:w|нед)/i.test(word)) return "week";
  return /^(?:m|мес)/i.test(word) ? "month" : "year";
}

function countOf(word: string | undefined): number {
  if (word === undefined) return 1;
  return /^\d/.test(word) ? Math.max(1, Number(word)) : 2;
}
