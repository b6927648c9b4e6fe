import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { day } from "./date";
import { type Calendar, type CalendarEvent, writeCalendar } from "./ical-out";
import { time } from "./time";

const physics: CalendarEvent = {
  uid: "1@rota",
  title: "Physics",
  location: null,
  description: null,
  start: { date: day("2026-03-23"), time: time("08:00") },
  minutes: 75,
  repeats: null,
  replaces: null,
};

function calendar(said: Partial<Calendar> = {}): string {
  return writeCalendar({
    name: "Term",
    timeZone: "Europe/Berlin",
    revision: 1,
    revisedAt: new Date("2026-02-01T12:00:00Z"),
    events: [physics],
    ...said,
  });
}

const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventIn = (text: string) => new ICAL.Event(parsed(text).getFirstSubcomponent("vevent") ?? undefined);

test("a calendar has its name, its zone and how often to look again", () => {
  const lines = calendar({ name: "Ana; Ben, 2026" }).split("\r\n");

  expect(lines.slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rota//Timetable//EN"]);
  expect(lines).toContain("X-WR-CALNAME:Ana\\; Ben\\, 2026");
  expect(lines).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
  expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
});

test("a calendar without events is still one", () => {
  expect(parsed(calendar({ events: [] })).getAllSubcomponents("vtimezone")).toHaveLength(1);
});

describe("text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."aé漢字🎒ب"), maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("\\", ";", ",", "\n", ":", '"', "n", "👩‍🔬", "ж", " "),
      maxLength: 200,
    }),
  );

  test("comes back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const event = eventIn(calendar({ events: [{ ...physics, title: `.${title}` }] }));

        expect(event.summary).toBe(`.${title}`);
      }),
    );
  });

  test("is folded at 75 octets, every line ended by CRLF, no letter cut in two", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const text = calendar({ name: title, events: [{ ...physics, title, description: title }] });

        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFFFD]/);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test("loses what no calendar may hold", () => {
    expect(eventIn(calendar({ events: [{ ...physics, title: "Phy\u0000si\u0007cs" }] })).summary).toBe(
      "Physics",
    );
  });

  test("cannot smuggle in a property", () => {
    const title = "Physics\r\nATTENDEE:mailto:eve@example.org\rURL:x";

    const event = eventIn(calendar({ events: [{ ...physics, title }] }));

    expect(event.summary).toBe("Physics\nATTENDEE:mailto:eve@example.org\nURL:x");
    expect(event.attendees).toEqual([]);
  });
});
