import type { Weekday } from "@/lib/calendar/week";
import type { Schedule } from "@/lib/recurrence/schema";
import { MONTH, monthOf } from "./month-words";
import { COUNT, countOf } from "./numbers";
import { pattern, type Taken, take } from "./taken";
import { PLURAL_LIST, WEEKDAY, weekdayList, weekdaysIn } from "./weekday-words";

/** A schedule that is whole, or one whose day is the day on which it begins. */
export type ReadRepeat = Schedule | { kind: "fromStart"; unit: "week" | "month" | "year"; every: number };

type Rule = [pattern: RegExp, repeat: (found: RegExpExecArray) => ReadRepeat | null];

const EVERY = "(?:every|each|кажд(?:ый|ую|ое|ые))";
const OTHER = "(?:other|second|2nd|втор(?:ой|ую|ое))";
const DAYS = "(?:days?|день|дня|дней)";
const WEEKS = "(?:weeks?|недел(?:ю|и|ь))";
const MONTHS = "(?:months?|месяц(?:а|ев)?)";
const YEARS = "(?:years?|год(?:а)?|лет)";
const UNITS = `(${DAYS}|${WEEKS}|${MONTHS}|${YEARS})`;
const OF_MONTH = "(?:\\s+(?:of\\s+(?:the|each|every)\\s+month|(?:каждого\\s+)?месяца))";
const OF_EACH_MONTH =
  "(?:\\s+(?:of\\s+)?(?:each|every)\\s+month|(?:\\s+числа)?\\s+(?:каждого\\s+месяца|каждый\\s+месяц))";
const NTH =
  "(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|перв(?:ый|ую|ое)|втор(?:ой|ую|ое)|трет(?:ий|ью|ье)|четв[её]рт(?:ый|ую|ое)|пят(?:ый|ую|ое)|последн(?:ий|юю|ее))";
const AFTER =
  "(?:after\\s+(?:completion|finishing|done|it\\s+is\\s+done)|после\\s+(?:выполнения|завершения))";
const ORDINAL = "(?:st|nd|rd|th|-?(?:го|е))";
const WORKDAY = "(?:workday|weekday|(?:working|business)\\s+day|(?:рабочий|будний)\\s+день)";
/** `gym mon wed` is every week; `dinner on fri and sat` may be once. */
const LIST = pattern(`(${weekdayList(2)})`);
const workdays: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

/** In this order: what says more stands above what it contains. */
const rules: Rule[] = [
  [
    pattern(`(?:(?:${EVERY}|раз\\s+в|через)\\s+)?(?:(${COUNT})\\s+)?${UNITS}\\s+${AFTER}`),
    (found) => afterCompletion(found),
  ],
  [
    pattern(
      `(?:${EVERY}\\s+(?:last|последний)\\s+(?:day|день)${OF_MONTH}?|(?:in|on|в)\\s+(?:the\\s+)?(?:last|последний)\\s+(?:day|день)${OF_MONTH})`,
    ),
    () => ({ kind: "monthly", every: 1, day: -1 }),
  ],
  [
    pattern(
      `(?:${EVERY}\\s+${NTH}\\s+${WORKDAY}${OF_MONTH}?|(?:on|в)\\s+(?:the\\s+)?${NTH}\\s+${WORKDAY}${OF_MONTH})`,
    ),
    ([, every, on]) => nthWorkday(every ?? on ?? ""),
  ],
  [pattern(`${EVERY}\\s+${NTH}\\s+(${WEEKDAY})${OF_MONTH}?`), (found) => nthWeekday(found)],
  [
    pattern(`${EVERY}\\s+(?:year\\s+on\\s+)?(\\d{1,2})${ORDINAL}?\\s+(?:of\\s+)?(${MONTH})`),
    ([, day, month]) => yearly(Number(day), month ?? ""),
  ],
  [
    pattern(`${EVERY}\\s+(?:year\\s+on\\s+)?(${MONTH})\\s+(\\d{1,2})${ORDINAL}?`),
    ([, month, day]) => yearly(Number(day), month ?? ""),
  ],
  [
    pattern(
      `${EVERY}\\s+(?:month\\s+on\\s+(?:the\\s+)?(\\d{1,2})${ORDINAL}?|(\\d{1,2})(?:${ORDINAL}(?:\\s+числ[оа])?|\\s+числ[оа]))${OF_MONTH}?(?!\\s*(?:${UNITS}|${WEEKDAY}|hours?|minutes?|times?|quarters?|час|минут|раз|квартал))`,
    ),
    ([, after, day]) => monthDay(Number(after ?? day)),
  ],
  [
    pattern(`(?:on\\s+)?(?:the\\s+)?(\\d{1,2})(?:${ORDINAL}${OF_EACH_MONTH}|\\s+числа\\s+каждого\\s+месяца)`),
    ([, day]) => monthDay(Number(day)),
  ],
  [pattern(`каждый\\s+месяц\\s+(\\d{1,2})(?:-?го)?\\s+числа`), ([, day]) => monthDay(Number(day))],
  [
    pattern(
      `(?:(?:по|в)\\s+(?:будням|будни|рабочим\\s+дням)|${EVERY}\\s+(?:будний|рабочий)\\s+день|${EVERY}\\s+(?:weekdays?|workdays?)|(?:on\\s+)?weekdays)`,
    ),
    () => weekly(1, workdays),
  ],
  [
    pattern(`(?:по\\s+выходным|${EVERY}\\s+(?:weekends?|выходн(?:ой|ые))|on\\s+weekends|weekends)`),
    () => weekly(1, ["SA", "SU"]),
  ],
  [
    pattern(
      `(?:${EVERY}|раз\\s+в)\\s+(${COUNT}|${OTHER})\\s+(?:weeks?|недел[июь])\\s+(?:on|по|в)\\s+(${weekdayList(1)})`,
    ),
    ([, count, list]) => weekly(every(count), weekdaysIn(list ?? "")),
  ],
  [pattern(`${EVERY}\\s+other\\s+(${weekdayList(1)})`), ([, list]) => weekly(2, weekdaysIn(list ?? ""))],
  [
    pattern(`(?:${EVERY}\\s+week\\s+on|weekly\\s+on|${EVERY})\\s+(${weekdayList(1)})`),
    ([, list]) => weekly(1, weekdaysIn(list ?? "")),
  ],
  [
    pattern(`(?:(?:каждую\\s+неделю|еженедельно)\\s+)?по\\s+(${PLURAL_LIST})`),
    ([, list]) => weekly(1, weekdaysIn(list ?? "")),
  ],
  [
    pattern(`(?:on\\s+)?((?:mon|tues|wednes|thurs|fri|satur|sun)days)`),
    ([, word]) => weekly(1, weekdaysIn(word ?? "")),
  ],
  [LIST, ([, list]) => weekly(1, weekdaysIn(list ?? ""))],
  [
    pattern(`(?:once\\s+)?(?:${EVERY}|раз\\s+в)\\s+(?:(${COUNT}|${OTHER})\\s+)?${UNITS}`),
    ([, count, unit]) => everyUnit(every(count), unit ?? ""),
  ],
  [pattern(`once\\s+(?:a|per)\\s+${UNITS}`), ([, unit]) => everyUnit(1, unit ?? "")],
  [pattern("через\\s+день"), () => ({ kind: "days", every: 2 })],
  [pattern("daily|ежедневно"), () => ({ kind: "days", every: 1 })],
  [pattern("weekly|еженедельно"), () => everyUnit(1, "week")],
  [pattern("monthly|ежемесячно"), () => everyUnit(1, "month")],
  [pattern("yearly|annually|ежегодно"), () => everyUnit(1, "year")],
];

/** How often something is said to come again, in English or Russian. */
export function takeRepeat(line: string): { repeat: ReadRepeat; taken: Taken } | null {
  for (const [wanted, repeatOf] of rules) {
    const taken = take(line, wanted, {
      lead: "on|at|in|в|во|на",
      refuses: (before, after, found, lead) =>
        COUNTED.test(before) ||
        LIMITED.test(after) ||
        (lead !== "" && wanted === LIST) ||
        repeatOf(found) === null,
    });
    const repeat = taken && repeatOf(taken.found);
    if (repeat) return { repeat, taken };
  }
  return null;
}

/** `twice every day`, `5 раз в неделю`, `between mon and wed`: what follows is no schedule by itself. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:times|twice|thrice|дважды|трижды|раза?|несколько|много|пару|ещ[её]|${COUNT}|not|не|between|from|with|this|next|last|эт(?:от|у|и)|следующ\\p{L}+|прошл\\p{L}+)\\s*$`,
  "iu",
);
/** `every day except Sunday`, `every week or so`: more is said of it than can be understood. */
const LIMITED = new RegExp(
  `^\\s+(?:(?:${COUNT}\\s+)?(?:times|раза?)|twice|дважды|or|if|but|except|unless|when|после|или|если|кроме|когда|after)(?![\\p{L}\\p{N}])`,
  "iu",
);

function weekly(every: number, days: Weekday[]): ReadRepeat | null {
  return every > 0 && days.length > 0 ? { kind: "weekly", every, days } : null;
}

function monthDay(day: number): ReadRepeat | null {
  return day >= 1 && day <= 31 ? { kind: "monthly", every: 1, day } : null;
}

function yearly(day: number, word: string): ReadRepeat | null {
  const month = monthOf(word);
  const most = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= most ? { kind: "yearly", every: 1, month, day } : null;
}

function nthWeekday([, word = "", weekday = ""]: RegExpExecArray): ReadRepeat | null {
  const [day] = weekdaysIn(weekday);
  return day ? { kind: "monthly", every: 1, nth: placeOf(word), weekday: day } : null;
}

/** The kinds of product.md have none for it; RFC 5545 has. */
function nthWorkday(word: string): ReadRepeat {
  const rrule = `FREQ=MONTHLY;BYDAY=${workdays.join()};BYSETPOS=${placeOf(word)}`;
  return { kind: "custom", rrule };
}

/** 1 to 5, or -1 for the last. */
function placeOf(word: string): number {
  const starts = [
    /^(?:fir|1|перв)/i,
    /^(?:sec|2|втор)/i,
    /^(?:thi|3|трет)/i,
    /^(?:fou|4|четв)/i,
    /^(?:fif|5|пят)/i,
  ];
  return starts.findIndex((start) => start.test(word)) + 1 || -1;
}

function afterCompletion([, count, unit = ""]: RegExpExecArray): ReadRepeat | null {
  const kind = unitOf(unit);
  return kind === "year" || countOf(count) < 1
    ? null
    : { kind: "afterCompletion", every: countOf(count), unit: kind };
}

function everyUnit(every: number, word: string): ReadRepeat | null {
  if (every < 1) return null;
  const unit = unitOf(word);
  return unit === "day" ? { kind: "days", every } : { kind: "fromStart", unit, every };
}

function unitOf(word: string): "day" | "week" | "month" | "year" {
  if (/^(?:d|де?н)/i.test(word)) return "day";
  if (/^(?:w|нед)/i.test(word)) return "week";
  return /^(?:m|мес)/i.test(word) ? "month" : "year";
}

function every(word: string | undefined): number {
  return word !== undefined && new RegExp(`^${OTHER}$`, "iu").test(word) ? 2 : countOf(word);
}
