import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { line, lines } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { scheduleForm } from "@/lib/recurrence/form";
import { schedule } from "@/lib/recurrence/schema";
import { color } from "@/lib/themes/color";

export const id = z.uuid();

const goal = z.number().positive().max(1_000_000_000);
const amount = { goal, unit: line(40) };
const yesNo = { kind: z.literal("yesNo") };
const atLeast = { kind: z.literal("atLeast"), ...amount };
const atMost = { kind: z.literal("atMost"), ...amount };

/** What makes a day done: a tick, or a number of units. */
export const measure = z.discriminatedUnion("kind", [
  z.strictObject(yesNo),
  z.strictObject(atLeast),
  z.strictObject(atMost),
]);

/** A form sends goal and unit of a yes/no habit too: they are passed over. */
const measureForm = z.discriminatedUnion("kind", [z.object(yesNo), z.object(atLeast), z.object(atMost)]);

const optionalFields = {
  question: line(200).nullish(),
  notes: lines(4000).nullish(),
  themeId: z.uuid().nullish(),
  color: color.nullish(),
  endsOn: calendarDate.nullish(),
  count: z.int().min(1).max(100_000).nullish(),
};
const position = z.number().min(-1e9).max(1e9).optional();
const title = line(200);

/** Without a colour it has its theme's; without a position it comes last. */
export const habitInput = z.strictObject({
  title,
  ...optionalFields,
  position,
  archived: z.boolean().optional(),
  measure: measure.default({ kind: "yesNo" }),
  schedule,
  startsOn: calendarDate,
});
export type HabitInput = z.output<typeof habitInput>;

/** A change of schedule or measure holds from `effectiveFrom` on: today unless said. */
export const habitChanges = z.strictObject({
  id,
  version,
  title: title.optional(),
  ...optionalFields,
  position,
  archived: z.boolean().optional(),
  measure: measure.optional(),
  schedule: schedule.optional(),
  startsOn: calendarDate.optional(),
  effectiveFrom: calendarDate.optional(),
});
export type HabitChanges = z.output<typeof habitChanges>;

/** A screen's form: it starts today unless said. */
export const habitForm = z.strictObject({
  title,
  ...optionalFields,
  measure: measureForm,
  schedule: scheduleForm,
  startsOn: calendarDate.optional(),
});
export type HabitForm = z.output<typeof habitForm>;
export const habitSettings = habitForm.extend({ id, version, effectiveFrom: calendarDate.optional() });
export type HabitSettings = z.output<typeof habitSettings>;
export const habitArchiving = z.strictObject({ id, archived: z.stringbool() });
export const habitPlacing = z.strictObject({ id, past: id, to: z.enum(["before", "after"]) });

export const habitId = z.strictObject({ id });

export const habitStatuses = ["due", "done", "active", "archived"] as const;
export const habitSorts = ["position", "name", "streak", "strength", "created"] as const;
export const scheduleKinds = [
  "days",
  "weekly",
  "monthly",
  "yearly",
  "cycle",
  "quota",
  "afterCompletion",
  "custom",
] as const;

/** `due` and `done` speak of the reader's today. */
const listFields = {
  status: z.enum(habitStatuses).optional(),
  theme: z.uuid().optional(),
  schedule: z.enum(scheduleKinds).optional(),
  sort: z.enum(habitSorts).default("position"),
  order: z.enum(["asc", "desc"]).default("asc"),
};
export const habitList = z.strictObject({ ...pageInput, ...listFields });
export type HabitList = z.output<typeof habitList>;

/** From today and for three months, unless said; ten years at the most. */
export const habitDates = z.strictObject({
  id,
  from: calendarDate.optional(),
  to: calendarDate.optional(),
});
export type HabitDates = z.output<typeof habitDates>;

export const ranges = ["7d", "30d", "90d", "all"] as const;

/** Asked for a day: answered as if it were today. */
export const habitStatisticsInput = z.strictObject({
  id,
  on: calendarDate.optional(),
  range: z.enum(ranges).default("30d"),
});
export type HabitStatisticsInput = z.output<typeof habitStatisticsInput>;
