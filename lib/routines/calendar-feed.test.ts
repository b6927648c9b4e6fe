import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { timeOf } from "@/lib/calendar/time";
import { weekdays, weekOf, weekStarts } from "@/lib/calendar/week";
import { instantOf } from "@/lib/calendar/zone";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import { type CalendarFeed, routineCalendar } from "./calendar-feed";
import { takesPlace } from "./occurrence";
import { routineWeek, type SessionPattern } from "./week";

const term = { startsOn: day("2026-02-02"), endsOn: day("2026-07-05") };

function feedOf(sessions: SessionPattern[], said: Partial<CalendarFeed> = {}): CalendarFeed {
  return {
    frame: routineFrame(term),
    sessions,
    cancelledDays: [],
    since: day("2026-02-02"),
    revision: 3,
    revisedAt: new Date("2026-02-01T12:00:00Z"),
    ...said,
  };
}

/** What a calendar program shows of the text until the end of the term: `instant minutes title @ location`. */
function shown(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const series = events.filter((event) => !event.isRecurrenceException());
  return series.flatMap((event) => expand(event, events)).sort();
}

function expand(series: ICAL.Event, events: ICAL.Event[]): string[] {
  for (const event of events)
    if (event.isRecurrenceException() && event.uid === series.uid) series.relateException(event);
  const found: string[] = [];
  const iterator = series.iterator();
  for (let next = iterator.next(); next && next.year === 2026; next = iterator.next()) {
    const { item, startDate } = series.getOccurrenceDetails(next);
    const minutes = item.duration.toSeconds() / 60;
    found.push(`${startDate.toJSDate().toISOString()} ${minutes} ${item.summary} @ ${item.location}`);
  }
  return found;
}

/** The same as Rota itself lists it, week by week. */
function listed({ frame, sessions, cancelledDays }: CalendarFeed): string[] {
  const weeks = Array.from({ length: 48 }, (_, week) => weekOf(addDays(day("2026-02-02"), 7 * week), "MO"));
  const days = weeks.flatMap((week) => routineWeek(frame, sessions, cancelledDays, week).days);
  return days
    .flatMap(({ date, occurrences }) =>
      occurrences
        .filter((occurrence) => takesPlace(occurrence, date))
        .map(({ start, minutes, title, location }) => {
          return `${instantOf(date, start, frame.timeZone).toISOString()} ${minutes} ${title} @ ${location}`;
        }),
    )
    .sort();
}

describe("other calendars show what Rota shows", () => {
  const anyDate = fc.integer({ min: 0, max: 153 }).map((days) => addDays(day("2026-02-02"), days));
  /** From 03:00 to 00:59: in the hour that a night skips or has twice, ical.js departs from RFC 5545, 3.3.5. */
  const anyTime = fc.integer({ min: 180, max: 1499 }).map(timeOf);
  const anySession = fc
    .record({
      weekday: fc.constantFrom(...weekdays),
      start: anyTime,
      minutes: fc.integer({ min: 1, max: 1440 }),
      everyWeeks: fc.integer({ min: 1, max: 4 }),
      weekStart: fc.constantFrom(...weekStarts),
      startsOn: fc.option(anyDate),
      endsOn: fc.option(anyDate),
      cancelled: fc.integer({ min: 0, max: 9 }).map((luck) => luck === 0),
    })
    .chain((said) =>
      fc
        .uniqueArray(fc.record({ date: anyDate, to: fc.option(anyDate), start: anyTime }), {
          selector: ({ date }) => date,
          maxLength: 40,
        })
        .map((told) =>
          session({
            ...said,
            exceptions: told.map(({ date, to, start }) => (to ? moved(date, to, start) : cancelled(date))),
          }),
        ),
    );
  const anyFeed = fc
    .record({
      zone: fc.constantFrom(
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "UTC",
      ),
      sessions: fc.array(anySession, { maxLength: 6 }),
      closed: fc.uniqueArray(anyDate, { maxLength: 20 }),
    })
    .map(({ zone, sessions, closed }) =>
      feedOf(sessions, {
        frame: routineFrame({ ...term, timeZone: zone }),
        cancelledDays: closed.map((date) => ({ date, reason: null })),
      }),
    );

  test("over a whole term, across the clock change, whatever was cancelled and moved", () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        expect(shown(routineCalendar(feed))).toEqual(listed(feed));
      }),
      { numRuns: 300 },
    );
  });

  test("for a course on Mondays that the change of clocks does not move", () => {
    const feed = feedOf([
      session({ title: "Physics", startsOn: day("2026-03-23"), endsOn: day("2026-03-30") }),
    ]);

    expect(shown(routineCalendar(feed))).toEqual([
      "2026-03-23T07:00:00.000Z 60 Physics @ A 1",
      "2026-03-30T06:00:00.000Z 60 Physics @ A 1",
    ]);
  });
});

describe("what the file says", () => {
  const linesOf = (feed: CalendarFeed) => routineCalendar(feed).replaceAll("\r\n ", "").split("\r\n");

  test("a session keeps one UID, without a machine's name, and every event the revision", () => {
    const lecture = session({
      exceptions: [moved("2026-03-23", "2026-03-24", "10:00", { location: "B 2" })],
    });

    const lines = linesOf(feedOf([lecture]));

    expect(lines.filter((line) => line.startsWith("UID"))).toEqual([
      `UID:${lecture.id}@rota`,
      `UID:${lecture.id}@rota`,
    ]);
    expect(lines.filter((line) => line === "SEQUENCE:3")).toHaveLength(2);
    expect(lines.filter((line) => line === "DTSTAMP:20260201T120000Z")).toHaveLength(2);
    expect(lines).toContain("RECURRENCE-ID;TZID=Europe/Berlin:20260323T080000");
    expect(lines).toContain("LOCATION:B 2");
  });

  test("a cancelled date is an EXDATE, a cancelled session is not in it", () => {
    const lecture = session({ exceptions: [cancelled("2026-03-23")] });
    const suspended = session({ title: "Suspended", cancelled: true });

    const lines = linesOf(feedOf([lecture, suspended]));

    expect(lines).toContain("EXDATE;TZID=Europe/Berlin:20260323T080000");
    expect(lines.join()).not.toContain("Suspended");
  });

  test("a session all of whose dates are cancelled is not in it", () => {
    const exceptions = [cancelled("2026-03-23"), cancelled("2026-04-06")];
    const seminar = session({
      everyWeeks: 2,
      startsOn: day("2026-03-23"),
      endsOn: day("2026-04-12"),
      exceptions,
    });

    expect(linesOf(feedOf([seminar]))).not.toContain("BEGIN:VEVENT");
  });

  test("a rule ends with the day of its last date", () => {
    const seminar = session({
      everyWeeks: 2,
      weekStart: "SU",
      startsOn: day("2026-03-20"),
      endsOn: day("2026-04-12"),
    });

    expect(linesOf(feedOf([seminar]))).toContain(
      "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;UNTIL=20260330T215900Z",
    );
  });

  test("what has no start begins when the routine was made, or earlier if something was said of a date", () => {
    const open = { frame: routineFrame(), since: day("2026-05-13") };
    const plain = session();
    const older = session({ exceptions: [cancelled("2026-04-06")] });

    expect(linesOf(feedOf([plain], open))).toContain("DTSTART;TZID=Europe/Berlin:20260518T080000");
    expect(linesOf(feedOf([older], open))).toContain("DTSTART;TZID=Europe/Berlin:20260406T080000");
  });

  test("who holds it is in the description", () => {
    expect(linesOf(feedOf([session({ person: "Dr. Ana, Lab" })]))).toContain("DESCRIPTION:Dr. Ana\\, Lab");
  });
});
