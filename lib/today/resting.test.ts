import { expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { restingOn } from "./resting";

const today = day("2026-03-23");
const pause = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) });

test("a day rests from a pause's first day to its last, or until one resumes", () => {
  for (const holding of [pause("2026-03-23", "2026-03-23"), pause("2026-03-01", null)])
    expect(restingOn([holding], today)).toBe(holding);
  for (const other of [pause("2026-03-24", null), pause("2026-03-01", "2026-03-22")])
    expect(restingOn([other], today)).toBeNull();
});

test("of several pauses the one that ends last is told", () => {
  const [short, long, open] = [
    pause("2026-03-20", "2026-03-24"),
    pause("2026-03-20", "2026-04-01"),
    pause("2026-03-20", null),
  ];

  expect(restingOn([short, long], today)).toBe(long);
  expect(restingOn([open, long], today)).toBe(open);
});
