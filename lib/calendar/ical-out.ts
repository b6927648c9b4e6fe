import ICAL from "ical.js";
import { addDays, type CalendarDate, fromDateColumn } from "./date";
import { type TimeOfDay, time } from "./time";
import { type Component, type Property, vtimezone } from "./vtimezone";
import type { Weekday } from "./week";
import { instantOf } from "./zone";

/** What clocks in the calendar's zone show. */
export type Moment = { date: CalendarDate; time: TimeOfDay };

/** `replaces`, the moment at which a series has it, makes this event stand instead of that one of the same `uid`. */
export type CalendarEvent = {
  uid: string;
  title: string;
  location: string | null;
  description: string | null;
  start: Moment;
  minutes: number;
  repeats: Weekly | null;
  replaces: Moment | null;
};

/** On the weekday of the event's start; `until` is the date of the last one, null where there is none. */
export type Weekly = { everyWeeks: number; weekStart: Weekday; until: CalendarDate | null; except: Moment[] };

/** `revision` grows with every change; `revisedAt` is the instant of the last one. */
export type Calendar = {
  name: string;
  timeZone: string;
  revision: number;
  revisedAt: Date;
  events: CalendarEvent[];
};

const YEARS_AHEAD = 5;

/** ical.js forgets the space that begins a continued line: 74 octets and that one make the 75 of RFC 5545, 3.1. */
ICAL.foldLength = 74;

/**
 * The text of a calendar that can be imported or subscribed to. Clock changes are written out until five years
 * after the last revision, or until the last event if that is later.
 */
export function writeCalendar(calendar: Calendar): string {
  const revisedOn = fromDateColumn(calendar.revisedAt);
  const starts = calendar.events.map(({ start }) => start.date);
  const ends = calendar.events.map(({ start, repeats }) => repeats?.until ?? start.date);
  const [first = revisedOn] = [...starts, revisedOn].sort();
  const [last = revisedOn] = [...ends, addDays(revisedOn, YEARS_AHEAD * 365)].sort().reverse();

  const component: Component = [
    "vcalendar",
    calendarProperties(calendar),
    [vtimezone(calendar.timeZone, first, last), ...calendar.events.map((event) => vevent(event, calendar))],
  ];
  return ICAL.stringify(component);
}

function calendarProperties({ name, timeZone }: Calendar): Property[] {
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//Rota//Timetable//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ["method", {}, "text", "PUBLISH"],
    ["name", {}, "unknown", escaped(name)],
    ["x-wr-calname", {}, "unknown", escaped(name)],
    ["x-wr-timezone", {}, "unknown", timeZone],
    ["refresh-interval", {}, "duration", "PT1H"],
    ["x-published-ttl", {}, "unknown", "PT1H"],
  ];
}

/** DURATION rather than DTEND: a night across a clock change then does not give its odd length to the whole series. */
function vevent(event: CalendarEvent, { timeZone, revision, revisedAt }: Calendar): Component {
  const at = (name: string, moment: Moment): Property => [
    name,
    { tzid: timeZone },
    "date-time",
    `${moment.date}T${moment.time}:00`,
  ];
  const text = (name: string, value: string | null): Property[] =>
    value ? [[name, {}, "text", plain(value)]] : [];
  return [
    "vevent",
    [
      ["uid", {}, "text", event.uid],
      ["dtstamp", {}, "date-time", inUtc(revisedAt)],
      ["last-modified", {}, "date-time", inUtc(revisedAt)],
      ["sequence", {}, "integer", revision],
      ...(event.replaces ? [at("recurrence-id", event.replaces)] : []),
      at("dtstart", event.start),
      ["duration", {}, "duration", `PT${event.minutes}M`],
      ...(event.repeats ? [rule(event.repeats, timeZone)] : []),
      ...(event.repeats?.except.map((moment) => at("exdate", moment)) ?? []),
      ...text("summary", event.title),
      ...text("location", event.location),
      ...text("description", event.description),
    ],
    [],
  ];
}

/** UNTIL is the end of the last date, not its event: clients differ in what the hour of a clock change is. */
function rule({ everyWeeks, weekStart, until }: Weekly, timeZone: string): Property {
  const recurrence = {
    freq: "WEEKLY",
    interval: everyWeeks,
    wkst: weekStart,
    ...(until && { until: inUtc(instantOf(until, time("23:59"), timeZone)) }),
  };
  return ["rrule", {}, "recur", recurrence];
}

function inUtc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** Lines end in one way, and what no calendar may hold is gone. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");
}

/** For properties that ical.js does not know, and so writes as they are (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}
