import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import { patternPage, weekPage } from "@/lib/testing/pages";
import { cancelled, moved, routineFrame, session } from "@/lib/testing/timetables";
import type { TimetablePage } from "./timetable-page";

test("a session of the pattern says how often it is, and no dates", () => {
  const page = patternPage(routineFrame(), [
    session({ everyWeeks: 2, person: "Dr. Novák", start: time("09:15") }),
  ]);

  expect(page).toMatchObject({ title: "Term", week: "Every week" });
  expect(page.columns[0]).toMatchObject({ weekday: "Monday", date: null, closed: null });
  expect(blocksOf(page)).toMatchObject([
    {
      time: "09:15–10:15",
      rhythm: "every other week",
      place: "A 1",
      person: "Dr. Novák",
      absent: false,
      note: null,
    },
  ]);
});

test("in a week, an occurrence is absent where it was cancelled or moved away, and says so", () => {
  const ill = session({ exceptions: [cancelled("2026-03-23", "ill")] });
  const away = session({ weekday: "TU", exceptions: [moved("2026-03-24", "2026-03-26", "10:00")] });

  const page = weekPage(routineFrame(), [ill, away], "2026-03-23");

  expect(blocksOf(page)).toMatchObject([
    { absent: true, note: "Cancelled: ill" },
    { absent: true, note: "Moved to Thu 26 Mar, 10:00", time: "08:00–09:00" },
    { absent: false, note: "Moved from Tue 24 Mar", time: "10:00–11:00" },
  ]);
});

test("changed within its own date, an occurrence stands once and takes place", () => {
  const later = session({ exceptions: [moved("2026-03-23", "2026-03-23", "11:00")] });

  expect(blocksOf(weekPage(routineFrame(), [later], "2026-03-23"))).toMatchObject([
    { absent: false, note: "Changed this week", time: "11:00–12:00" },
  ]);
});

test("a cancelled day says so above its column", () => {
  const page = weekPage(routineFrame(), [session()], "2026-03-23", [
    { date: day("2026-03-23"), reason: "Strike" },
  ]);

  expect(page.columns[0]).toMatchObject({ date: "23 Mar", closed: "Cancelled: Strike" });
  expect(blocksOf(page)).toMatchObject([{ absent: true }]);
});

test("a session without a colour takes the routine's; any colour is drawn in the nearest hue", () => {
  const page = patternPage(routineFrame({ color: "violet" }), [
    session({ color: null }),
    session({ color: "#00a060", weekday: "TU" }),
  ]);

  expect(blocksOf(page).map(({ hue }) => hue)).toEqual(["violet", "green"]);
});

test("a page can be handed to another thread", () => {
  const page = patternPage(routineFrame(), [session()]);

  expect(structuredClone(page)).toEqual(page);
});

function blocksOf(page: TimetablePage) {
  return page.columns.flatMap(({ blocks }) => blocks);
}
