import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { session } from "@/lib/testing/timetables";
import { sessionsOfPattern } from "./pattern";

const before = session({ title: "Before", endsOn: day("2026-03-22") });
const since = session({ title: "Since", startsOn: day("2026-03-23"), endsOn: day("2026-07-05") });

test("what ended is not in the pattern, what begins later is", () => {
  expect(sessionsOfPattern([before, since], day("2026-03-22"))).toEqual([before, since]);
  expect(sessionsOfPattern([before, since], day("2026-03-23"))).toEqual([since]);
});

test("a term that is over keeps its pattern", () => {
  expect(sessionsOfPattern([before, since], day("2026-08-01"))).toEqual([before, since]);
});
