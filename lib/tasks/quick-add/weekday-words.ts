import { type Weekday, weekdays } from "@/lib/calendar/week";

const words: Record<Weekday, string> = {
  MO: "mon(?:days?)?|пн|понедельник(?:а|у|и|ам)?",
  TU: "tue(?:s(?:days?)?)?|вт|вторник(?:а|у|и|ам)?",
  WE: "wed(?:nesdays?)?|ср|сред(?:а|у|ы|е|ам)",
  TH: "thu(?:rs?(?:days?)?)?|чт|четверг(?:а|у|и|ам)?",
  FR: "fri(?:days?)?|пт|пятниц(?:а|у|ы|е|ам)",
  SA: "sat(?:urdays?)?|сб|суббот(?:а|у|ы|е|ам)",
  SU: "sun(?:days?)?|вс|воскресень(?:е|я|ю|ям)",
};

/** Any weekday, in either language and any of its forms. */
export const WEEKDAY = `(?:${Object.values(words).join("|")})`;

const BETWEEN = "(?:\\s*(?:,|&|\\+|/)\\s*|\\s+(?:and|и)\\s+|\\s+)";

/** As `по` takes them, which with any other form means *until*. */
const RUSSIAN_PLURAL =
  "(?:пн|вт|ср|чт|пт|сб|вс|понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)";

/** Weekdays in a row, at least so many. */
export function weekdayList(atLeast: 1 | 2, day = WEEKDAY): string {
  return `(?:${day}\\s*[-–]\\s*${day}|${day}(?:${BETWEEN}${day})${atLeast === 1 ? "*" : "+"})`;
}

export const PLURAL_LIST = weekdayList(1, RUSSIAN_PLURAL);

/** Which days such a list names, from Monday on; from one to another where a dash stands between. */
export function weekdaysIn(list: string): Weekday[] {
  const named = [...list.matchAll(new RegExp(`(?<!\\p{L})${WEEKDAY}(?!\\p{L})`, "giu"))].map(([word]) =>
    weekdayOfWord(word),
  );
  const [first, last] = named;
  if (first && last && /[-–]/.test(list)) return range(first, last);
  return weekdays.filter((day) => named.includes(day));
}

export function weekdayOfWord(word: string): Weekday | undefined {
  return weekdays.find((day) => new RegExp(`^(?:${words[day]})$`, "iu").test(word));
}

function range(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first);
  const length = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  const turned = [...weekdays, ...weekdays].slice(from, from + length);
  return weekdays.filter((day) => turned.includes(day));
}
