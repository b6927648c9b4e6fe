import { z } from "zod";
import { calendarDate, endOfDay, timeOfDay, timeZone, weekday } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { line } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { color } from "@/lib/themes/color";
import { templateNames } from "./templates";

export const id = z.uuid();

const breakInput = z.strictObject({ name: line(40), start: timeOfDay, minutes: z.int().min(5).max(720) });
const weekdaySet = z
  .array(weekday)
  .max(7)
  .transform((days) => [...new Set(days)]);

const fields = {
  name: line(120),
  color,
  timeZone,
  dayStart: timeOfDay,
  dayEnd: endOfDay,
  slotMinutes: z.int().min(5).max(240),
  breaks: z.array(breakInput).max(12),
  hiddenDays: weekdaySet,
};
const optionalFields = {
  themeId: id.nullish(),
  startsOn: calendarDate.nullish(),
  endsOn: calendarDate.nullish(),
};

/** The zone of a new routine is its maker's unless said; how its parts fit together is checked by `frameIssues`. */
export const routineInput = z.strictObject({
  ...fields,
  ...optionalFields,
  color: fields.color.default("teal"),
  timeZone: fields.timeZone.optional(),
  dayStart: fields.dayStart.default(timeOfDay.parse("08:00")),
  dayEnd: fields.dayEnd.default(endOfDay.parse("17:00")),
  slotMinutes: fields.slotMinutes.default(60),
  breaks: fields.breaks.default([]),
  hiddenDays: fields.hiddenDays.default([]),
});
export type RoutineInput = z.output<typeof routineInput>;

export const routineChanges = z.strictObject({
  id,
  version,
  ...z.strictObject(fields).partial().shape,
  ...optionalFields,
  archived: z.boolean().optional(),
});
export type RoutineChanges = z.output<typeof routineChanges>;

/** A clock on a screen has no 24:00: as the end of a day its 00:00 is that. */
const dayEndOnScreen = z
  .string()
  .transform((text) => (text === "00:00" ? "24:00" : text))
  .pipe(fields.dayEnd);

/** A screen's form shows every field: what is not ticked or filled in there is none. */
const formFields = {
  ...fields,
  ...optionalFields,
  dayEnd: dayEndOnScreen,
  breaks: fields.breaks.default([]),
  hiddenDays: fields.hiddenDays.default([]),
};
export const routineForm = z.strictObject(formFields);
export const templateForm = routineForm.extend({ template: z.enum(templateNames) });
export type TemplateForm = z.output<typeof templateForm>;
export const routineSettings = z.strictObject({ id, version, ...formFields });
export const routineArchiving = z.strictObject({ id, archived: z.stringbool() });

export const routineId = z.strictObject({ id });
export const routineCopy = z.strictObject({ id, name: line(120).optional() });
export const routineList = z.strictObject({ ...pageInput, archived: z.stringbool().optional() });
export type RoutineList = z.output<typeof routineList>;

/** A routine goes with all that hangs on it, so its name is typed first. */
export const routineDeletion = z.strictObject({ id, name: z.string() });
export const weekInput = z.strictObject({ id, date: calendarDate.optional() });

const reason = line(200).nullish();
export const dayCancellation = z.strictObject({ id, date: calendarDate, cancelled: z.literal(true), reason });
export const daysCancellation = z.strictObject({
  id,
  from: calendarDate,
  to: calendarDate.optional(),
  reason,
});
export const dayOfRoutine = z.strictObject({ id, date: calendarDate });
export const daysOfRoutine = z.strictObject({ id, from: calendarDate, to: calendarDate });
