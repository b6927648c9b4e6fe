import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { lines, sessionsTold, weekTold } from "@/lib/testing/imported";
import * as kharagpur from "./expected/iit-kharagpur";
import * as swansea from "./expected/swansea";
import * as toronto from "./expected/toronto";
import { readTimetable } from "./read";

const folder = path.resolve("../shared/fixtures/timetables");
const isThere = existsSync(folder);
if (!isThere) console.error(`The real timetables are skipped: there is no ${folder}`);

const fixture = (name: string) => readFileSync(path.join(folder, name), "utf8");

describe.skipIf(!isThere)("real timetables come out as a person would draw them", () => {
  describe("Swansea: single events in UTC, over two clock changes", () => {
    const read = () => readTimetable(fixture("swansea.ics"), { timeZone: "Europe/London", utc: "instant" });

    test("528 events are 68 sessions, and no clock change splits a course", () => {
      const { sessions, skipped } = read();

      expect(sessionsTold(sessions)).toEqual(lines(swansea.sessions));
      expect(skipped).toEqual([]);
    });

    test.each(Object.entries(swansea.weeks))("the week of %s", (monday, expected) => {
      expect(weekTold(read().sessions, monday)).toEqual(lines(expected));
    });

    test("nobody is asked what its UTC means: the days are ordinary ones", () => {
      expect(read().suggestion).toBeNull();
    });

    test("every event is back once the sessions are expanded again", () => {
      const { sessions } = read();

      const held = mondays("2021-09-27", 28).flatMap((monday) => weekTold(sessions, monday));

      expect(held).toHaveLength(528);
    });
  });

  describe("Toronto: local times that say UTC", () => {
    const read = (utc: "instant" | "local") =>
      readTimetable(fixture("toronto.ics"), { timeZone: "America/Toronto", utc });

    test("the preview asks, and proposes local, whatever was chosen so far", () => {
      expect(read("instant").suggestion).toBe("local");
      expect(read("local").suggestion).toBe("local");
    });

    test("read as local, the week is the one that was taught", () => {
      const { sessions, skipped } = read("local");

      expect(sessionsTold(sessions)).toEqual(lines(toronto.asLocal));
      expect(skipped).toEqual([]);
    });

    test("read as instants, it is four hours early", () => {
      expect(weekTold(read("instant").sessions, "2021-09-06")).toEqual(lines(toronto.asInstantsWeek));
    });
  });

  describe("IIT Kharagpur: version 1.0, no UID, no VTIMEZONE, rules that end before they begin", () => {
    const read = () =>
      readTimetable(fixture("iit-kharagpur.ics"), { timeZone: "Asia/Kolkata", utc: "instant" });

    test("of 38 events 19 are sessions", () => {
      expect(sessionsTold(read().sessions)).toEqual(lines(kharagpur.sessions));
    });

    test("and 19 are left out, each for its rule", () => {
      const { skipped } = read();

      const counted: Record<string, number> = {};
      for (const { summary } of skipped) counted[summary ?? ""] = (counted[summary ?? ""] ?? 0) + 1;
      expect(counted).toEqual(kharagpur.skipped);
      expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(["ruleEndsBeforeItBegins"]));
      expect(new Set(skipped.map(({ uid }) => uid))).toEqual(new Set([null]));
    });

    test.each(Object.entries(kharagpur.weeks))("the week of %s", (monday, expected) => {
      expect(weekTold(read().sessions, monday)).toEqual(lines(expected));
    });
  });
});

function mondays(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, week) =>
    new Date(Date.parse(first) + week * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}
