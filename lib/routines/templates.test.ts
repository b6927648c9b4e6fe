import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { minutesOf } from "@/lib/calendar/time";
import { weekOf, weekStarts } from "@/lib/calendar/week";
import en from "@/lib/i18n/messages/en.json";
import { sessionInput } from "@/lib/sessions/schema";
import { session } from "@/lib/testing/timetables";
import { frameIssues } from "./frame";
import { fromTemplate } from "./from-template";
import { routineInput } from "./schema";
import { breaksOf } from "./slots";
import { templateNames } from "./templates";
import { routineWeek } from "./week";

const { titles, breaks, names, about } = en.templates;
const words = {
  titleOf: (title: keyof typeof titles) => titles[title],
  breakOf: (name: keyof typeof breaks) => breaks[name],
};
const today = day("2026-12-30");
const made = (name: (typeof templateNames)[number], weekStart: (typeof weekStarts)[number] = "MO") =>
  fromTemplate(name, words, today, weekStart);

describe.each(templateNames)("the template %s", (name) => {
  test("has a name, and passes for what a form would send", () => {
    const { frame, sessions } = made(name);
    const routine = { ...frame, name: names[name], timeZone: "Europe/Berlin" };

    expect(about[name]).toBeTruthy();
    expect(routineInput.safeParse(routine).success).toBe(true);
    expect(frameIssues(routine)).toEqual([]);
    for (const { weekStart: _, ...input } of sessions) {
      expect(
        sessionInput.safeParse({ ...input, id: "0198a000-0000-7000-8000-000000000001" }).error,
      ).toBeUndefined();
    }
  });

  test.each(weekStarts)("has no clashes in any of its weeks, counted from %s", (weekStart) => {
    const patterns = made(name, weekStart).sessions.map((said) => session(said));
    const weeks = Array.from({ length: 7 }, (_, week) => weekOf(addDays(today, week * 7), weekStart));

    const held = weeks.map((days) => routineWeek({ startsOn: null, endsOn: null }, patterns, [], days));

    expect(held.flatMap(({ overlaps }) => overlaps)).toEqual([]);
    expect(held.every((week) => week.days.some(({ occurrences }) => occurrences.length > 0))).toBe(true);
  });

  test("shows every session, in the breaks none", () => {
    const { frame, sessions } = made(name);

    const inBreaks = sessions.filter(({ start, minutes }) =>
      breaksOf(frame).some(({ from, to }) => minutesOf(start) < to && minutesOf(start) + minutes > from),
    );

    expect(inBreaks).toEqual([]);
    expect(sessions.filter(({ weekday }) => frame.hiddenDays.includes(weekday))).toEqual([]);
    expect(sessions.filter(({ start }) => start < frame.dayStart || start > frame.dayEnd)).toEqual([]);
  });
});

test("shifts take turns, a week each, from this week on", () => {
  const patterns = made("shifts").sessions.map((said) => session(said));

  const titlesOf = [0, 7, 14, 21].map((days) => {
    const week = routineWeek(
      { startsOn: null, endsOn: null },
      patterns,
      [],
      weekOf(addDays(today, days), "MO"),
    );
    return new Set(week.days.flatMap(({ occurrences }) => occurrences.map(({ title }) => title)));
  });

  const [early, late, night] = [titles.earlyShift, titles.lateShift, titles.nightShift].map(
    (title) => new Set([title]),
  );
  expect(titlesOf).toEqual([early, late, night, early]);
});
