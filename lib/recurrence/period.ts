import { civilOf, numberOf } from "@/lib/calendar/civil";
import { addDays, type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { startOfWeek, type WeekStart } from "@/lib/calendar/week";
import type { Schedule } from "./schema";

/** A calendar period, both ends included. */
export type Period = { from: CalendarDate; to: CalendarDate };
export type Per = Extract<Schedule, { kind: "quota" }>["per"];

/** The calendar period that holds a date. Weeks begin on `weekStart`. */
export function periodOf(per: Per, date: CalendarDate, weekStart: WeekStart): Period {
  if (per === "day") return { from: date, to: date };
  if (per === "week") {
    const from = startOfWeek(date, weekStart);
    return { from, to: addDays(from, 6) };
  }
  const { year, month } = civilOf(toDayNumber(date));
  if (per === "month") return between(numberOf(year, month, 1), firstAfter(year, month));
  return between(numberOf(year, 1, 1), numberOf(year + 1, 1, 1));
}

export function nextPeriod(per: Per, period: Period, weekStart: WeekStart): Period {
  return periodOf(per, addDays(period.to, 1), weekStart);
}

export function previousPeriod(per: Per, period: Period, weekStart: WeekStart): Period {
  return periodOf(per, addDays(period.from, -1), weekStart);
}

function firstAfter(year: number, month: number): number {
  return month === 12 ? numberOf(year + 1, 1, 1) : numberOf(year, month + 1, 1);
}

function between(from: number, next: number): Period {
  return { from: fromDayNumber(from), to: fromDayNumber(next - 1) };
}
