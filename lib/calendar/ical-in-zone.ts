import { findIana } from "windows-iana";
import type { CalendarDate } from "./date";
import type { Block } from "./ical-in-blocks";
import { type OffsetAt, readOffsets } from "./ical-in-offsets";
import { readProperties } from "./ical-in-property";
import type { TimeOfDay } from "./time";
import { minutesOf } from "./time";
import { instantOf, isTimeZone } from "./zone";

/**
 * Whose clocks a time is of: nobody's in particular (floating), UTC's, those of an IANA zone, or those that a
 * VTIMEZONE of the file describes.
 */
export type EventZone =
  | { kind: "floating" }
  | { kind: "utc" }
  | { kind: "named"; name: string }
  | { kind: "described"; name: string; offsetAt: OffsetAt };

export const floating: EventZone = { kind: "floating" };
export const utc: EventZone = { kind: "utc" };

/** The zones that the file's VTIMEZONEs describe, by TZID. Of two with one TZID the first is kept. */
export function describedZones(blocks: Block[]): Map<string, EventZone> {
  const zones = new Map<string, EventZone>();
  for (const block of blocks) {
    const names = readProperties(block.lines, new Set(["tzid", "x-lic-location"]));
    const textOf = (wanted: string) =>
      String(names.find(({ name }) => name === wanted)?.values[0] ?? "").trim();
    const name = textOf("tzid");
    if (name === "" || zones.has(name)) continue;
    const offsetAt = readOffsets(block);
    const described = offsetAt ? ({ kind: "described", name, offsetAt } as const) : undefined;
    const zone = namedZone(name) ?? namedZone(textOf("x-lic-location")) ?? described;
    if (zone) zones.set(name, zone);
  }
  return zones;
}

/**
 * The zone of a TZID: an IANA name, also at the end of a path (`/citadel.org/…/Europe/Berlin`), a Windows name, or
 * one that the file describes. One that nobody knows is taken as floating.
 */
export function zoneOf(tzid: string, described: ReadonlyMap<string, EventZone>): EventZone {
  return namedZone(tzid) ?? described.get(tzid.trim()) ?? floating;
}

/** The instant at which clocks in `zone` show `time` on `date`; floating is of `timeZone`. */
export function zoneInstant(zone: EventZone, date: CalendarDate, time: TimeOfDay, timeZone: string): Date {
  if (zone.kind === "utc") return new Date(wallOf(date, time));
  if (zone.kind === "described") return new Date(wallOf(date, time) - zone.offsetAt(date, time) * 60_000);
  return instantOf(date, time, zone.kind === "named" ? zone.name : timeZone);
}

export function isSameZone(a: EventZone, b: EventZone): boolean {
  return a.kind === b.kind && ("name" in a ? a.name : "") === ("name" in b ? b.name : "");
}

function namedZone(name: string): EventZone | undefined {
  const [path = ""] = /[^/]+(?:\/[^/]+){0,2}$/.exec(name.trim()) ?? [];
  const [, ...shorter] = path.split("/");
  const candidates = [path, shorter.join("/"), shorter.at(-1) ?? "", ...findIana(name.trim())];
  const known = candidates.find((candidate) => candidate !== "" && isTimeZone(candidate));
  if (!known) return undefined;
  return /^(?:etc\/)?(?:utc|gmt|z(?:ulu)?)$/i.test(known) ? utc : { kind: "named", name: known };
}

function wallOf(date: CalendarDate, time: TimeOfDay): number {
  return Date.parse(`${date}T00:00:00Z`) + minutesOf(time) * 60_000;
}
