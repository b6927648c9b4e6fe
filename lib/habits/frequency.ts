import { fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { datesOf } from "@/lib/recurrence/recurrence";
import type { HabitVersion } from "./habit";

/** How often in how many days; product.md's table of kinds. Strength's numerator and denominator. */
export type Frequency = { times: number; days: number };

const DAYS_PER = { day: 1, week: 7, month: 30, year: 365 };

export function frequencyOf(version: Pick<HabitVersion, "schedule" | "anchor" | "weekStart">): Frequency {
  const { schedule } = version;
  switch (schedule.kind) {
    case "days":
      return { times: 1, days: schedule.every };
    case "weekly":
      return { times: schedule.days.length, days: 7 * schedule.every };
    case "monthly":
      return { times: 1, days: 30 * schedule.every };
    case "yearly":
      return { times: 1, days: 365 * schedule.every };
    case "cycle":
      return { times: schedule.on, days: schedule.on + schedule.off };
    case "quota":
      return { times: schedule.times, days: DAYS_PER[schedule.per] };
    case "afterCompletion":
      return { times: 1, days: DAYS_PER[schedule.unit] * schedule.every };
    case "custom":
      return { times: timesInFirstYear(version), days: 365 };
  }
}

function timesInFirstYear({
  schedule,
  anchor,
  weekStart,
}: Pick<HabitVersion, "schedule" | "anchor" | "weekStart">) {
  const first = toDayNumber(anchor);
  const endsOn = fromDayNumber(first + 364);
  return datesOf({ schedule, anchor, startsOn: anchor, endsOn, count: null, weekStart }).count(
    first,
    first + 364,
  );
}
