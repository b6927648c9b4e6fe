import * as chrono from "chrono-node";
import { type CalendarDate, isCalendarDate } from "@/lib/calendar/date";
import { type DatePhrase, datePhrases, dayMonth, type Place } from "./date-phrases";
import { marks, type Taken, take } from "./taken";
import { WEEKDAY } from "./weekday-words";

export type ReadDate = {
  date: CalendarDate;
  /** A day of the year that no year was told of. */
  yearly: { month: number; day: number } | null;
  rest: string;
};

export const UNTIL = "until|till|до";
const LEAD = `(?:due\\s+|starting\\s+|начиная\\s+)?(?:on|by|for|from|${UNTIL}|в|во|на|к|ко|с|со)|due|starting`;

/** A day from today on. What may as well be a word of the title is left in it. */
export function takeDate(
  line: string,
  today: CalendarDate,
  wants: (lead: string) => boolean,
): ReadDate | null {
  for (const phrase of datePhrases) {
    const found = read(line, phrase, today, wants);
    if (found) return found;
  }
  return null;
}

function read(
  line: string,
  { wanted, fits, said }: DatePhrase,
  today: CalendarDate,
  wants: (lead: string) => boolean,
): ReadDate | null {
  const dateOf = (found: RegExpExecArray) => dateSaid(said(found), today);
  const taken: Taken | null = take(line, wanted, {
    mark: marks.date,
    lead: LEAD,
    refuses: (before, after, found, lead) => {
      const place: Place = { before, after, lead, found };
      return isElsewhere(place) || !wants(lead) || !fits(place) || dateOf(found) === null;
    },
  });
  const date = taken && dateOf(taken.found);
  if (!taken || !date) return null;
  const named = dayMonth(said(taken.found));
  const yearly = named && named.year === undefined ? { month: named.month, day: named.day } : null;
  return { date, yearly, rest: taken.rest };
}

const UNIT_BEFORE = /(?<!\p{L})(?:days?|weeks?|months?|years?|дн(?:я|ей)|недел[юи]|месяц(?:а|ев)?)\s*$/iu;
/** `before 5 May`, `5-10 May`, `a week from tomorrow`: not that day. */
const OTHER_BEFORE =
  /(?:\d\s*[-–—,/]|[\d.][-–—./]|(?<!\p{L})(?:before|after|since|last|to|and|or|of|not|except|every|each|through|between|около|после|перед|прошл\p{L}+|кажд\p{L}+|по|или|и|не|кроме))\s*$/iu;
const OTHER_AFTER =
  /^(?:['’]s|[-–—./:]\S|\s+(?:to|through|till|or|week|weeks|ago|after|before|по|или|либо|назад|после)(?!\p{L}))/iu;
/** Of several weekdays none is the one. */
const AFTER_ANOTHER = new RegExp(`(?<!\\p{L})${WEEKDAY}\\s*(?:,|&|\\+|/)?\\s*$`, "iu");
const AND_ANOTHER = new RegExp(
  `^\\s*(?:,|&|\\+|(?<!\\p{L})(?:and|и)(?!\\p{L})|)\\s*${WEEKDAY}(?!\\p{L})`,
  "iu",
);

function isElsewhere({ before, after, lead, found: [text] }: Place): boolean {
  if (AFTER_ANOTHER.test(before) && AFTER_ANOTHER.test(text)) return true;
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after) || AND_ANOTHER.test(after)) return true;
  if (/^(?:до|until|till)$/.test(lead) && /\d\s*$/.test(before)) return true;
  return /^(?:from|on|с)?$/.test(lead) && UNIT_BEFORE.test(before);
}

/** From one day to another: it is due on neither. */
export function isSpan(line: string): boolean {
  return datePhrases.some(({ wanted }) =>
    [...line.matchAll(wanted)].some(({ index, 0: text }) => {
      const to = /^\s*(?:[-–—]|to|through|по|до|until|till)\s*/iu.exec(line.slice(index + text.length));
      if (!to || !/(?<!\p{L})(?:from|с|со|between)\s+$/iu.test(line.slice(0, index))) return false;
      const end = line.slice(index + text.length + to[0].length);
      return datePhrases.some(({ wanted: other }) =>
        [...end.matchAll(other)].some((match) => match.index === 0),
      );
    }),
  );
}

/** A day and month are worked out, all else is chrono's to say. */
function dateSaid(said: string, today: CalendarDate): CalendarDate | null {
  const named = dayMonth(said);
  if (named) return nextOf(named, today);
  const noon = new Date(`${today}T12:00:00Z`);
  const [result] = chrono.en.GB.parse(said, { instant: noon, timezone: 0 }, { forwardDate: true });
  if (!result || result.text !== said) return null;
  const date = result.start.date().toISOString().slice(0, 10);
  return isCalendarDate(date) && date >= today ? date : null;
}

/** In the year told, or in the first that has the day yet to come. */
function nextOf(
  { year, month, day }: { year?: number; month: number; day: number },
  today: CalendarDate,
): CalendarDate | null {
  const first = Number(today.slice(0, 4));
  const years = year === undefined ? Array.from({ length: 9 }, (_, index) => first + index) : [year];
  const dates = years.map((each) => `${each}-${twoDigits(month)}-${twoDigits(day)}`);
  return dates.filter(isCalendarDate).find((date) => date >= today) ?? null;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
