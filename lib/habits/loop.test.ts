import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import type { Schedule } from "@/lib/recurrence/schema";
import { history } from "@/lib/testing/histories";
import type { Entry } from "./habit";
import { strength, strengthSeries } from "./strength";

/** An export of Loop Habit Tracker, which stands beside the checkout where it is worked on. */
const EXPORT = join(process.cwd(), "../shared/fixtures/loop");
const linesOf = (file: string) => readFileSync(join(EXPORT, file), "utf8").trim().split("\n").slice(1);

/** Loop's frequencies of the export, n times in m days, as schedules of the same. */
const schedules: Record<string, Schedule> = {
  "001 Meditate": { kind: "days", every: 1 },
  "002 Wake up early": { kind: "cycle", on: 2, off: 1 },
};

describe.skipIf(!existsSync(EXPORT))("Loop's own export", () => {
  test.each(Object.entries(schedules))("of %s has the strengths that Rota works out", (habit, schedule) => {
    const scores = linesOf(`${habit}/Scores.csv`)
      .map((line) => line.split(","))
      .reverse();
    const startsOn = day(scores[0]?.[0] ?? "");
    const today = day(scores.at(-1)?.[0] ?? "");
    const kept = history({ startsOn, schedule, entries: entriesOf(habit) });

    expect(scores.map(([, score]) => Number(score))).toEqual(
      strengthSeries(kept, startsOn, today).map((value) => Math.round(value * 1e4) / 1e4),
    );
    expect(strength(kept, today).toFixed(4)).toBe(scores.at(-1)?.[1]);
  });
});

/** What was ticked by hand; Loop fills in the rest of a window by itself, and does not count that. */
function entriesOf(habit: string): Entry[] {
  return linesOf(`${habit}/Checkmarks.csv`).flatMap((line): Entry[] => {
    const [date = "", value] = line.split(",");
    return value === "YES_MANUAL" ? [{ date: day(date), status: "done", value: null, note: null }] : [];
  });
}
