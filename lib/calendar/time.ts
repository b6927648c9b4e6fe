declare const brand: unique symbol;

/** A wall-clock time as `HH:MM`, 00:00 to 23:59; as the end of a day also 24:00. Two of them compare with `<`. */
export type TimeOfDay = string & { readonly [brand]: "TimeOfDay" };

export const MINUTES_PER_DAY = 1440;

const PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function isTimeOfDay(text: string): text is TimeOfDay {
  return PATTERN.test(text);
}

/** Reads a time of day. Throws a RangeError for anything but 00:00 to 24:00. */
export function time(text: string): TimeOfDay {
  if (!isTimeOfDay(text) && text !== "24:00") throw new RangeError(`not a time of day: ${text}`);
  return text as TimeOfDay;
}

/** Minutes after midnight, 0 to 1440. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The wall-clock time that many minutes after midnight; past midnight it begins again at 00:00. */
export function timeOf(minutes: number): TimeOfDay {
  const within = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const text = `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
  return text as TimeOfDay;
}
