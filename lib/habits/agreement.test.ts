import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/calendar/date";
import { anyHistory } from "@/lib/testing/any-history";
import { expectedBetween, isExpected } from "./expected";
import { progress } from "./progress";
import { tally } from "./rate";
import { standing } from "./standing";
import { isFixed } from "./stretches";
import { spanOf, trend } from "./trend";

/** Milliseconds, on a machine that has other things to do. */
const PATIENCE = 60_000;
const runs = { numRuns: 300 };

test(
  "the buckets of a trend add up to the range's tally",
  () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom("7d", "30d", "90d", "all"), ({ history, today }, range) => {
        const span = spanOf(range, history.plan.startsOn, today);
        const buckets = trend(history, range, today);
        const sum = (of: "done" | "due") => buckets.reduce((total, bucket) => total + bucket[of], 0);

        expect({ done: sum("done"), due: sum("due") }).toEqual(
          span && tally(history, span.from, span.to, today),
        );
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "how it stands today is what is told of any day",
  () => {
    fc.assert(
      fc.property(anyHistory, ({ history, today }) => {
        const { expected, due, doneToday, period } = standing(history, today);

        expect(expected).toBe(isExpected(history, today, today));
        expect(due && (doneToday || !expected)).toBe(false);
        if (period && period.times >= period.quota) expect(due).toBe(false);
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "days asked for together are those asked for one by one",
  () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -20, max: 20 }), ({ history, today }, shift) => {
        fc.pre(history.plan.versions.every(({ schedule }) => schedule.kind !== "afterCompletion"));
        const from = addDays(today, shift);
        const days = Array.from({ length: 21 }, (_, index) => addDays(from, index));

        const together = expectedBetween(history, from, addDays(from, 20), today);

        expect(together).toEqual(days.filter((date) => isExpected(history, date, today)));
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "progress is a share, and of fixed schedules what is done of what the calendar expects",
  () => {
    fc.assert(
      fc.property(anyHistory, ({ history, today }) => {
        const share = progress(history, today);
        const { endsOn, count, versions, startsOn } = history.plan;

        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        if (endsOn === null && count === null) expect(share).toBeNull();
        if (endsOn === null || endsOn < startsOn || count !== null || !versions.every(isFixed)) return;
        const expected = expectedBetween(history, startsOn, endsOn, today).length;
        const { done } = tally(history, startsOn, today, today);
        expect(share).toBe(expected > 0 ? done / expected : null);
      }),
      runs,
    );
  },
  PATIENCE,
);
