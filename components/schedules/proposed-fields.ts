import type { CalendarDate } from "@/lib/calendar/date";
import { weekdayOf } from "@/lib/calendar/week";
import { type FormKind, formFieldsOf } from "@/lib/recurrence/form";
import type { Schedule } from "@/lib/recurrence/schema";

export type ProposedFields = ReturnType<typeof proposals>;

/** What the fields of every kind show, whichever is chosen: what the schedule says, else what fits the day. */
export function proposedFields(
  schedule: Schedule,
  today: CalendarDate,
): { kind: FormKind; fields: ProposedFields } {
  const { kind, fields } = formFieldsOf(schedule);
  const proposed = proposals(today);
  return { kind, fields: { ...proposed, [kind]: { ...proposed[kind], ...fields } } };
}

const noDates: CalendarDate[] = [];

function proposals(today: CalendarDate) {
  const day = Number(today.slice(8));
  const weekday = weekdayOf(today);
  return {
    days: { every: 2 },
    weekly: { every: 1, days: [weekday] },
    monthlyDay: { every: 1, day },
    monthlyWeekday: { every: 1, nth: Math.ceil(day / 7), weekday },
    yearly: { every: 1, month: Number(today.slice(5, 7)), day },
    cycle: { on: 2, off: 2 },
    quota: { times: 3, per: "week" },
    afterCompletion: { every: 3, unit: "day" },
    custom: { rrule: "", exdates: noDates, rdates: noDates },
  };
}
