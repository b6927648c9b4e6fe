import { describe, expect, test } from "vitest";
import en from "@/lib/i18n/messages/en.json";
import { calendarOf, lines, sessionsTold } from "@/lib/testing/imported";
import { readTimetable } from "./read";
import { skipReasons } from "./told";

const berlin = { timeZone: "Europe/Berlin", utc: "instant" } as const;

const monday = "DTSTART:20260302T100000\nDURATION:PT1H";

describe("what becomes a session", () => {
  const cases: [string, string, string][] = [
    ["a floating time is the routine's", monday, "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02"],
    [
      "an end instead of a length",
      "DTSTART:20260302T100000\nDTEND:20260302T111530",
      "MO 10:00 75 | Yoga | - | 2026-03-02..2026-03-02",
    ],
    [
      "a time in another zone",
      "DTSTART;TZID=America/New_York:20260302T200000\nDURATION:PT1H",
      "TU 02:00 60 | Yoga | - | 2026-03-03..2026-03-03",
    ],
    [
      "a zone at the end of a path",
      "DTSTART;TZID=/citadel.org/20210210_1/Asia/Tokyo:20260302T180000\nDURATION:PT1H",
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02",
    ],
    [
      "a zone that nobody knows is the routine's",
      "DTSTART;TZID=Mars Standard Time:20260302T100000\nDURATION:PT1H",
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02",
    ],
    [
      "a rule without end stays one",
      `${monday}\nRRULE:FREQ=WEEKLY;INTERVAL=2`,
      "MO 10:00 60 | Yoga | - | 2026-03-02.. | every 2",
    ],
    [
      "a count is counted over all weekdays, from the start",
      `${monday}\nRRULE:FREQ=WEEKLY;COUNT=5;BYDAY=SU,WE`,
      "WE 10:00 60 | Yoga | - | 2026-03-04..2026-03-18\nSU 10:00 60 | Yoga | - | 2026-03-08..2026-03-15",
    ],
    [
      "an end on the day itself includes it, one at midnight before does not",
      `${monday}\nRRULE:FREQ=WEEKLY;UNTIL=20260316\n\nSUMMARY:Zumba\n${monday}\nRRULE:FREQ=WEEKLY;UNTIL=20260316T000000`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-16\nMO 10:00 60 | Zumba | - | 2026-03-02..2026-03-09",
    ],
    [
      "an end in UTC is an instant",
      `DTSTART;TZID=Europe/Berlin:20260316T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20260330T080000Z`,
      "MO 10:00 60 | Yoga | - | 2026-03-16..2026-03-30",
    ],
    [
      "excluded first and last dates shorten it, one between is cancelled",
      `${monday}\nRRULE:FREQ=WEEKLY;COUNT=5\nEXDATE:20260302T100000,20260316T100000\nEXDATE;VALUE=DATE:20260330`,
      "MO 10:00 60 | Yoga | - | 2026-03-09..2026-03-23 | not 2026-03-16",
    ],
    [
      "an added date on the session's weekday belongs to it only if it tells the same",
      `${monday}\nRRULE:FREQ=WEEKLY;COUNT=2\nRDATE:20260323T100000,20260324T100000`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-23 | not 2026-03-16\nTU 10:00 60 | Yoga | - | 2026-03-24..2026-03-24",
    ],
    [
      "any other rule is followed for two years",
      `${monday}\nRRULE:FREQ=DAILY;INTERVAL=7`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2028-02-28",
    ],
    [
      "a rule in UTC moves with the clock change",
      "DTSTART:20260316T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4",
      "MO 10:00 60 | Yoga | - | 2026-03-16..2026-03-23\nMO 11:00 60 | Yoga | - | 2026-03-30..2026-04-06",
    ],
    [
      "a night shift is as long in the night of the clock change",
      "DTSTART:20260327T210000Z\nDTEND:20260328T050000Z\n\nDTSTART:20260328T210000Z\nDTEND:20260329T040000Z",
      "FR 22:00 480 | Yoga | - | 2026-03-27..2026-03-27\nSA 22:00 480 | Yoga | - | 2026-03-28..2026-03-28",
    ],
    [
      "text is unescaped, and one line",
      `SUMMARY:Art\\, \\nmusic\\; \u0007more\nLOCATION: Room\\, 3 \n${monday}`,
      "MO 10:00 60 | Art,  music;  more | Room, 3 | 2026-03-02..2026-03-02",
    ],
    [
      "a moved date whose series is not in the file stands for itself",
      `UID:lone\nRECURRENCE-ID:20260223T100000\n${monday}`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02",
    ],
    [
      "the same event twice is one",
      `UID:a\n${monday}\n\nUID:b\n${monday}`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02",
    ],
    [
      "two dates are a gap, not a rhythm",
      `${monday}\nRDATE:20260316T100000`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-16 | not 2026-03-09",
    ],
    [
      "three dates are",
      `${monday}\nRDATE:20260316T100000,20260413T100000`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-04-13 | every 2 | not 2026-03-30",
    ],
    [
      "a gap of more than two years ends it",
      `${monday}\nRDATE:20290305T100000`,
      "MO 10:00 60 | Yoga | - | 2026-03-02..2026-03-02\nMO 10:00 60 | Yoga | - | 2029-03-05..2029-03-05",
    ],
  ];
  test.each(cases)("%s", (_, event, expected) => {
    const { sessions, skipped } = readTimetable(calendarOf(event), berlin);

    expect(sessionsTold(sessions)).toEqual(lines(expected));
    expect(skipped).toEqual([]);
  });

  test("what is longer than a session holds ends in an ellipsis", () => {
    const text = calendarOf(`SUMMARY:${"🎓".repeat(150)}\nLOCATION:${"Room ".repeat(40)}\n${monday}`);

    const [session] = readTimetable(text, berlin).sessions;

    expect(session?.title).toBe(`${"🎓".repeat(99)}…`);
    expect(session?.location).toMatch(/^Room .{1,114}…$/);
  });

  test("where it came from is kept", () => {
    const text = calendarOf(`UID:b\n${monday}`, `UID:a\n${monday.replace("0302", "0309")}`);

    expect(readTimetable(text, berlin).sessions).toMatchObject([{ uids: ["a", "b"] }]);
  });
});

describe("rooms", () => {
  const at = (room: string, ...dates: string[]) =>
    dates.map((date) => `LOCATION:${room}\nDTSTART:${date}T100000\nDURATION:PT1H`);
  const told = (...events: string[]) => sessionsTold(readTimetable(calendarOf(...events), berlin).sessions);

  test("another room in a missing week is that date's", () => {
    const weeks = told(...at("A", "20260302", "20260316", "20260323"), ...at("B", "20260309"));

    expect(weeks).toEqual(["MO 10:00 60 | Yoga | A | 2026-03-02..2026-03-23 | 2026-03-09 at 10:00 in B"]);
  });

  test("a group that is not wholly in missing weeks stays one of its own", () => {
    const weeks = told(...at("A", "20260302", "20260316", "20260323"), ...at("B", "20260309", "20260330"));

    expect(weeks).toEqual([
      "MO 10:00 60 | Yoga | A | 2026-03-02..2026-03-23 | not 2026-03-09",
      "MO 10:00 60 | Yoga | B | 2026-03-09..2026-03-30 | not 2026-03-16 2026-03-23",
    ]);
  });

  test("two rooms at once stay two sessions", () => {
    expect(told(...at("A", "20260302", "20260309"), ...at("B", "20260302", "20260309"))).toHaveLength(2);
  });

  test("a date without a room stays apart: a move cannot say that there is none", () => {
    const nowhere = "DTSTART:20260309T100000\nDURATION:PT1H";

    expect(told(...at("A", "20260302", "20260316", "20260323"), nowhere)).toHaveLength(2);
  });
});

describe("what is left out, and why", () => {
  const cases: [string, string][] = [
    ["allDay", "DTSTART;VALUE=DATE:20260302"],
    ["cancelled", `${monday}\nSTATUS:CANCELLED`],
    ["noDates", `${monday}\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20260302T100000,20260309T100000`],
    ["noLength", "DTSTART:20260302T100000"],
    ["noLength", "DTSTART:20260302T100000\nDTEND:20260302T090000"],
    ["noStart", "DURATION:PT1H"],
    ["noStart", "DTSTART:20260231T100000\nDURATION:PT1H"],
    ["noStart", "DTSTART:20260302T250000\nDURATION:PT1H"],
    ["noTitle", `SUMMARY:\n${monday}`],
    ["ruleEndsBeforeItBegins", `${monday}\nRRULE:FREQ=WEEKLY;UNTIL=20260301`],
    ["ruleNotFollowed", `${monday}\nRRULE:FREQ=SECONDLY;COUNT=1000000000`],
    ["ruleNotFollowed", `${monday}\nRRULE:FREQ=WEEKLY;BYHOUR=10,12`],
    ["ruleNotFollowed", `${monday}\nRRULE:nonsense`],
    ["tooLong", "DTSTART:20260302T100000\nDTEND:20260303T100100"],
  ];
  test.each(cases)("%s: %s", (reason, event) => {
    const { sessions, skipped } = readTimetable(calendarOf(`UID:x\n${event}`), berlin);

    expect(sessions).toEqual([]);
    expect(skipped).toMatchObject([{ uid: "x", reason }]);
  });
});

test.each([
  ["the file", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nSUMMARY:Logic\nDTSTART:2026030"],
  ["the event", `${calendarOf(`UID:x\nSUMMARY:Logic\n${monday}`).replace("END:VEVENT", "BEGIN:VEVENT")}`],
])("an event is told where %s is cut off inside it", (_, text) => {
  const { sessions, skipped } = readTimetable(text, berlin);

  expect(sessions).toEqual([]);
  expect(skipped[0]).toEqual({ uid: "x", summary: "Logic", reason: "cutOff" });
});

test("every reason has its words", () => {
  expect(Object.keys(en.import.reasons)).toEqual([...skipReasons]);
});
