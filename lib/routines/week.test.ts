import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { weekOf } from "@/lib/calendar/week";
import { cancelled, moved, session } from "@/lib/testing/timetables";
import { occursOn, routineWeek } from "./week";

const always = { startsOn: null, endsOn: null };
const march23 = weekOf(day("2026-03-23"), "MO");

describe("which dates a session has", () => {
  test("every second week is counted from the week of its start, which need not be one of its days", () => {
    const seminar = session({ weekday: "MO", everyWeeks: 2, startsOn: day("2026-03-25") });

    const dates = ["2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13", "2026-04-20"].map(day);

    expect(dates.filter((date) => occursOn(always, seminar, date))).toEqual(["2026-04-06", "2026-04-20"]);
  });

  test("the week start of who wrote it decides in which week a Sunday is", () => {
    const writtenFrom = (weekStart: "MO" | "SU") =>
      session({ weekday: "SU", everyWeeks: 2, startsOn: day("2026-03-24"), weekStart });

    expect(occursOn(always, writtenFrom("MO"), day("2026-03-29"))).toBe(true);
    expect(occursOn(always, writtenFrom("SU"), day("2026-03-29"))).toBe(false);
  });

  test("without a start of its own it counts from the routine's", () => {
    const frame = { startsOn: day("2026-03-16"), endsOn: null };
    const seminar = session({ weekday: "MO", everyWeeks: 2 });

    expect(occursOn(frame, seminar, day("2026-03-23"))).toBe(false);
    expect(occursOn(frame, seminar, day("2026-03-30"))).toBe(true);
  });

  test("with no start anywhere, every third week still falls on every third", () => {
    const seminar = session({ weekday: "MO", everyWeeks: 3 });

    const held = Array.from({ length: 9 }, (_, week) => addDays(day("2026-03-02"), 7 * week)).filter((date) =>
      occursOn(always, seminar, date),
    );

    expect(held).toHaveLength(3);
  });

  test("the first and the last day of session and routine count", () => {
    const term = { startsOn: day("2026-03-23"), endsOn: day("2026-04-06") };
    const lecture = session({ weekday: "MO", startsOn: day("2026-03-30"), endsOn: day("2026-04-13") });

    const dates = ["2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13"].map(day);

    expect(dates.filter((date) => occursOn(term, lecture, date))).toEqual(["2026-03-30", "2026-04-06"]);
  });
});

describe("a week", () => {
  test("always has seven days, empty ones too", () => {
    const week = routineWeek(always, [], [], march23);

    expect(week).toMatchObject({ from: "2026-03-23", to: "2026-03-29", overlaps: [] });
    expect(week.days.map(({ date }) => date)).toEqual(march23);
  });

  test("a day lists its sessions by their start", () => {
    const late = session({ title: "Late", start: time("11:00") });
    const early = session({ title: "Early", start: time("08:00") });

    const week = routineWeek(always, [late, early], [], march23);

    expect(week.days[0]?.occurrences.map(({ title }) => title)).toEqual(["Early", "Late"]);
  });

  test("a cancelled date stays with its reason, the next week is as ever", () => {
    const lecture = session({ exceptions: [cancelled("2026-03-23", "ill")] });

    const [first] = routineWeek(always, [lecture], [], march23).days;
    const [next] = routineWeek(always, [lecture], [], weekOf(day("2026-03-30"), "MO")).days;

    expect(first?.occurrences).toMatchObject([{ cancelled: true, reason: "ill" }]);
    expect(next?.occurrences).toMatchObject([{ cancelled: false, reason: null }]);
  });

  test("a move is shown at both ends, under its original date", () => {
    const lecture = session({
      exceptions: [moved("2026-03-23", "2026-03-26", "14:00", { location: "B 2" })],
    });

    const week = routineWeek(always, [lecture], [], march23);

    expect(week.days[0]?.occurrences).toMatchObject([
      {
        date: "2026-03-23",
        start: "08:00",
        movedFrom: null,
        movedTo: { date: "2026-03-26", start: "14:00", minutes: 60 },
      },
    ]);
    expect(week.days[3]?.occurrences).toMatchObject([
      {
        date: "2026-03-23",
        start: "14:00",
        minutes: 60,
        location: "B 2",
        movedFrom: "2026-03-23",
        movedTo: null,
      },
    ]);
  });

  test("what another week moved here is here, and not what no longer occurs there", () => {
    const exceptions = [moved("2026-05-04", "2026-03-25", "14:00")];
    const lecture = session({ exceptions });
    const ended = session({ endsOn: day("2026-04-30"), exceptions });

    expect(routineWeek(always, [lecture], [], march23).days[2]?.occurrences).toHaveLength(1);
    expect(routineWeek(always, [ended], [], march23).days[2]?.occurrences).toEqual([]);
  });

  test("changed within its own date it is listed once, where it now stands", () => {
    const lecture = session({ exceptions: [moved("2026-03-23", "2026-03-23", "10:00", { minutes: 30 })] });

    const [monday] = routineWeek(always, [lecture], [], march23).days;

    expect(monday?.occurrences).toMatchObject([
      {
        start: "10:00",
        minutes: 30,
        movedFrom: null,
        movedTo: { date: "2026-03-23", start: "10:00", minutes: 30 },
      },
    ]);
  });

  test("cancelling the session covers every date, and what was said of one survives beneath", () => {
    const exceptions = [cancelled("2026-03-23", "ill")];
    const suspended = session({ cancelled: true, cancelReason: "no teacher", exceptions });
    const restored = session({ exceptions });

    const reasonIn = (lecture: typeof restored) =>
      routineWeek(always, [lecture], [], march23).days[0]?.occurrences[0]?.reason;

    expect(reasonIn(suspended)).toBe("no teacher");
    expect(reasonIn(restored)).toBe("ill");
  });

  test("a cancelled day takes what takes place on it, not what was moved away from it", () => {
    const here = session({ title: "Here" });
    const away = session({ title: "Away", exceptions: [moved("2026-03-23", "2026-03-24", "09:00")] });
    const closed = [{ date: day("2026-03-23"), reason: "holiday" }];

    const week = routineWeek(always, [here, away], closed, march23);

    expect(week.days[0]?.occurrences).toMatchObject([
      { title: "Away", cancelled: false },
      { title: "Here", cancelled: true, reason: "holiday" },
    ]);
    expect(week.days[1]?.occurrences).toMatchObject([{ title: "Away", cancelled: false }]);
  });

  test("what was moved onto a cancelled day is cancelled at both ends", () => {
    const lecture = session({ exceptions: [moved("2026-03-23", "2026-03-24", "09:00")] });
    const closed = [{ date: day("2026-03-24"), reason: null }];

    const week = routineWeek(always, [lecture], closed, march23);

    expect(week.days.flatMap(({ occurrences }) => occurrences.map(({ cancelled }) => cancelled))).toEqual([
      true,
      true,
    ]);
  });

  test("anything but seven days is refused", () => {
    expect(() => routineWeek(always, [], [], march23.slice(1))).toThrow(RangeError);
  });
});
