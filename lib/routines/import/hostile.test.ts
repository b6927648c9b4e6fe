import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/platform/errors";
import { readTimetable } from "./read";

const berlin = { timeZone: "Europe/Berlin", utc: "instant" } as const;
/** What takes this long is taken to hang (milliseconds); the slowest file takes about two seconds. */
const HANGING = 60_000;
const MOST_BYTES = 5_000_000;

/** As many copies as a file may hold, at most `most`. */
function repeated(part: (at: number) => string, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  for (let bytes = 0, at = 0; bytes < MOST_BYTES && at < most; at += 1) {
    parts.push(part(at));
    bytes += parts.at(-1)?.length ?? 0;
  }
  return `BEGIN:VCALENDAR\n${parts.join("")}END:VCALENDAR\n`;
}

const event = (...lines: string[]) => `BEGIN:VEVENT\nSUMMARY:A\n${lines.join("\n")}\nEND:VEVENT\n`;
const clock = (at: number) => `${String(at % 24).padStart(2, "0")}${String(at % 60).padStart(2, "0")}00`;
const start = (at: number) => `DTSTART:2026${String((at % 12) + 1).padStart(2, "0")}02T${clock(at)}`;
const hour = "DURATION:PT1H";

const files: [string, string, string?][] = [
  ["50 000 events", repeated((at) => event(start(at), hour), 50_000), "tooManyEvents"],
  ["10 000 events of their own", repeated((at) => event(`SUMMARY:${at}`, start(at), hour), 10_000)],
  [
    "10 000 titles",
    repeated((at) => `BEGIN:VEVENT\nSUMMARY:${at}\n${start(at)}\n${hour}\nEND:VEVENT\n`, 10_000),
    "tooManySessions",
  ],
  [
    "a second's rule",
    repeated((at) => event(start(at), hour, "RRULE:FREQ=SECONDLY;COUNT=1000000000"), 10_000),
  ],
  [
    "weekly rules of a billion dates",
    repeated(
      (at) => event(start(at), hour, "RRULE:FREQ=WEEKLY;COUNT=1000000000;BYDAY=MO,TU,WE,TH,FR"),
      10_000,
    ),
  ],
  [
    "daily rules of a billion dates",
    repeated((at) => event(start(at), hour, "RRULE:FREQ=DAILY;COUNT=1000000000"), 10_000),
    "tooManyDates",
  ],
  [
    "rules that match nothing",
    repeated((at) => event(start(at), hour, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), 10_000),
    "tooManyDates",
  ],
  [
    "an interval beyond all calendars",
    repeated((at) => event(start(at), hour, "RRULE:FREQ=DAILY;INTERVAL=99999999999"), 100),
  ],
  [
    "weekly rules for centuries in another zone",
    repeated(
      (at) => event(`${start(at).replace(":", ";TZID=America/New_York:")}`, hour, "RRULE:FREQ=WEEKLY"),
      10_000,
    ),
    "tooManyDates",
  ],
  [
    "weekly rules to the end of the calendar, all of one session",
    repeated(() => event(start(0), hour, "RRULE:FREQ=WEEKLY;UNTIL=21991231"), 10_000),
    "tooManyDates",
  ],
  [
    "one series with a hundred thousand added dates",
    repeated((at) =>
      at === 0
        ? `BEGIN:VEVENT\nSUMMARY:A\n${start(0)}\n${hour}\n`
        : "RDATE:20260302T100000,20260303T100000\n",
    ).replace("END:VCALENDAR", "END:VEVENT\nEND:VCALENDAR"),
    "tooManyDates",
  ],
  [
    "5 000 moved dates of 5 000 series with one UID",
    repeated(
      (at) => event("UID:a", start(at), hour, at % 2 ? "RECURRENCE-ID:20200101T000000" : "RRULE:FREQ=WEEKLY"),
      10_000,
    ),
  ],
  [
    "one line of 5 MB",
    `BEGIN:VCALENDAR\n${event(start(0), hour, `DESCRIPTION:${"x".repeat(MOST_BYTES)}`)}END:VCALENDAR`,
  ],
  ["a line folded a million times", repeated((at) => (at === 0 ? "DESCRIPTION:x\n" : " x\n"))],
  ["blocks in blocks in blocks", repeated(() => "BEGIN:X\n")],
  [
    "zones without number",
    repeated((at) => event(`DTSTART;TZID=Zone/Of/${at}:20260302T100000`, hour), 10_000),
  ],
  [
    "zones that change every second",
    repeated(
      (at) =>
        `BEGIN:VTIMEZONE\nTZID:Z${at}\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n${event(`DTSTART;TZID=Z${at}:20260302T100000`, hour)}`,
      10_000,
    ),
  ],
  [
    "dates centuries apart",
    repeated((at) => event(`DTSTART:${at % 2 ? 1900 : 2190}0101T${clock(at)}`, hour), 10_000),
  ],
  [
    "white space",
    `BEGIN:VCALENDAR\n${event(`LOCATION:${" \t".repeat(9_000)}x`, start(0), hour)}END:VCALENDAR`,
  ],
];

describe("a file that means harm is told so, or read, but never hangs", () => {
  test.each(files)(
    "%s",
    (_, text, refusal) => {
      const answer = outcome(text);

      expect(answer).toBe(refusal ?? "read");
    },
    HANGING,
  );
});

function outcome(text: string): string {
  try {
    readTimetable(text, berlin);
    return "read";
  } catch (error) {
    if (error instanceof AppError) return error.details.issues?.[0]?.code ?? error.code;
    throw error;
  }
}
