import { type CalendarDate, isCalendarDate } from "./date";
import type { Block } from "./ical-in-blocks";
import { type Property, readProperties } from "./ical-in-property";
import { type RecurrenceRule, readRule } from "./ical-in-rule";
import { type EventZone, floating, utc } from "./ical-in-zone";
import { isTimeOfDay, type TimeOfDay } from "./time";

/** A moment as the file writes it; without a time it is a whole day. */
export type Stamp = { date: CalendarDate; time: TimeOfDay | null; zone: EventZone };

export type IncomingEvent = {
  uid: string | null;
  summary: string | null;
  location: string | null;
  start: Stamp | null;
  end: Stamp | null;
  /** DURATION in minutes. */
  minutes: number | null;
  /** Null is a rule that Rota does not follow. */
  rules: (RecurrenceRule | null)[];
  excluded: Stamp[];
  added: Stamp[];
  /** RECURRENCE-ID: which occurrence of its series this one replaces. */
  replaces: Stamp | null;
  cancelled: boolean;
  allDay: boolean;
  /** The file ends in the middle of it, or the next one begins there. */
  cutOff: boolean;
};

type ZoneOf = (tzid: string) => EventZone;

const wanted = new Set([
  "uid",
  "summary",
  "location",
  "dtstart",
  "dtend",
  "duration",
  "rrule",
  "exdate",
  "rdate",
  "recurrence-id",
  "status",
  "x-microsoft-cdo-alldayevent",
]);

/** Reads a VEVENT. What is missing or cannot be read is null. */
export function readEvent(block: Block, zoneOf: ZoneOf): IncomingEvent {
  const properties = readProperties(block.lines, wanted);
  const all = (name: string) => properties.filter((property) => property.name === name);
  const stamps = (name: string) => all(name).flatMap((property) => stampsOf(property, zoneOf));
  const text = (name: string) => textOf(all(name)[0]);

  const start = stamps("dtstart")[0] ?? null;
  return {
    uid: text("uid"),
    summary: text("summary"),
    location: text("location"),
    start,
    end: stamps("dtend")[0] ?? null,
    minutes: durationOf(text("duration")),
    rules: all("rrule").map(({ values }) => readRule(values[0])),
    excluded: stamps("exdate"),
    added: stamps("rdate"),
    replaces: stamps("recurrence-id")[0] ?? null,
    cancelled: text("status")?.toUpperCase() === "CANCELLED",
    allDay: start?.time === null || text("x-microsoft-cdo-alldayevent")?.toUpperCase() === "TRUE",
    cutOff: block.cutOff ?? false,
  };
}

/** One line, composed (NFC) and trimmed, with a space for each control character, and nothing that turns the text around it; null where nothing is left. */
function textOf(property: Property | undefined): string | null {
  const [value] = property?.values ?? [];
  if (typeof value !== "string") return null;
  const line = value
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\p{Cc}+/gu, " ")
    .normalize("NFC")
    .trim();
  return line === "" ? null : line;
}

/** Of a period the start counts. */
function stampsOf({ values, parameters }: Property, zoneOf: ZoneOf): Stamp[] {
  return values.flatMap((value): Stamp[] => {
    const [date = "", time = ""] = String([value].flat()[0]).split("T");
    if (!isCalendarDate(date)) return [];
    const zone = time.endsWith("Z") ? utc : parameters.tzid ? zoneOf(parameters.tzid) : floating;
    if (time.replaceAll(":", "") === "") return [{ date, time: null, zone }];
    const minute = time.slice(0, 5);
    return isTimeOfDay(minute) ? [{ date, time: minute, zone }] : [];
  });
}

/** RFC 5545, 3.3.6, seconds dropped. */
function durationOf(text: string | null): number | null {
  const pattern = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,8}S)?)?$/;
  const match = pattern.exec(text ?? "");
  if (!match) return null;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks ?? 0) * 7 + (days ?? 0)) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
}
