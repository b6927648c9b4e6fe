import "server-only";
import { z } from "zod";
import { formSchema, inputOf } from "@/lib/auth/form-fields";
import type { Scope } from "@/lib/auth/scope";
import type { CalendarDate } from "@/lib/calendar/date";
import { calendarDate } from "@/lib/calendar/schema";
import type { ErrorMessage } from "@/lib/platform/errors";
import { checkRule, isOver } from "@/lib/recurrence/custom";
import { scheduleForm } from "@/lib/recurrence/form";
import type { Recurrence } from "@/lib/recurrence/recurrence";
import { latest } from "@/lib/routines/dates";
import { findHabit } from "./queries";
import { versionOn, withChange } from "./versions";

/** Of a habit's form, what its days hang on; `id` is that of a habit that is being changed. */
const askedOf = z.object({
  id: z.uuid().optional(),
  schedule: scheduleForm,
  startsOn: calendarDate.optional(),
  endsOn: calendarDate.nullish(),
  count: z.int().min(1).nullish(),
  effectiveFrom: calendarDate.optional(),
});

type Preview = { recurrence: Recurrence; from: CalendarDate } | { problem: ErrorMessage };

/**
 * What a form comes to as far as it is filled in: the schedule at work, and the day from which on to tell its dates.
 * Null where that cannot be told yet; a rule of one's own that is none says why. A change counts on in the phase of what it replaces, where it keeps one.
 */
export async function previewSchedule(scope: Scope<"habits:read">, typed: FormData): Promise<Preview | null> {
  const asked = formSchema(askedOf).safeParse(inputOf(askedOf, typed));
  if (!asked.success) return problemOf(typed);
  const { id, schedule, startsOn = scope.today, endsOn = null, count = null } = asked.data;
  const { weekStart, today } = scope;
  if (isOver(schedule, id ? (asked.data.effectiveFrom ?? today) : startsOn)) return { problem: "ruleIsOver" };
  if (!id) {
    const recurrence = { schedule, anchor: startsOn, startsOn, endsOn, count, weekStart };
    return { recurrence, from: today };
  }
  const from = asked.data.effectiveFrom ?? today;
  const { habit } = await findHabit(scope, id);
  const { anchor } = versionOn(withChange(habit.versions, { from, schedule, weekStart }), from);
  // Of an end by count the past has used up some: the dates are told without it.
  return {
    recurrence: { schedule, anchor, startsOn, endsOn, count: null, weekStart },
    from: latest(from, today),
  };
}

/** What is wrong with the rule itself, where that is what was typed. */
function problemOf(typed: FormData): Preview | null {
  const rule = typed.get("schedule.custom.rrule");
  if (typed.get("schedule.kind") !== "custom" || typeof rule !== "string" || rule.trim() === "") return null;
  const checked = checkRule(rule);
  return "problem" in checked ? checked : null;
}
