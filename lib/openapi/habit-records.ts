import { z } from "zod";
import { calendarDate, weekStart } from "@/lib/calendar/schema";
import { measure } from "@/lib/habits/schema";
import { schedule } from "@/lib/recurrence/schema";

/** What the API answers of habits. */
const id = z.uuid();
const instant = z.iso.datetime();
const text = z.string();
const optionalText = text.nullable();
const optionalDate = calendarDate.nullable();
const version = z.int();
const share = z.number().min(0).max(1);

/** `measure` and `schedule` hold today; `versions` tells of every day. `color` is its own, or else its theme's. */
export const habit = z.strictObject({
  id,
  title: text,
  question: optionalText,
  notes: optionalText,
  themeId: id.nullable(),
  color: text,
  ownColor: optionalText,
  position: z.number(),
  archived: z.boolean(),
  measure,
  schedule,
  weekStart,
  versions: z.array(z.strictObject({ from: calendarDate, measure, schedule })),
  startsOn: calendarDate,
  endsOn: optionalDate,
  count: z.int().nullable(),
  createdAt: instant,
  updatedAt: instant,
  version,
});

/** As it stands with the caller today. */
export const listedHabit = habit.extend({
  due: z.boolean(),
  doneToday: z.boolean(),
  /** Of a quota the period that runs, with how often it was done and has to be. */
  period: z
    .strictObject({ from: calendarDate, to: calendarDate, times: z.number(), quota: z.number() })
    .nullable(),
  entry: z
    .strictObject({ status: z.enum(["done", "skipped"]), value: z.number().nullable(), note: optionalText })
    .nullable(),
  currentStreak: z.int(),
  strength: share,
});

/** What one member did on one day. */
export const entry = z.strictObject({
  id,
  habitId: id,
  userId: id,
  date: calendarDate,
  status: z.enum(["done", "skipped"]),
  value: z.number().nullable(),
  note: optionalText,
  at: instant,
  version,
});

/** Of one habit, or where none is named of everything; without `to` until it is resumed. */
export const pause = z.strictObject({
  id,
  habitId: id.nullable(),
  from: calendarDate,
  to: optionalDate,
  version,
});

export const habitDatesAnswer = z.strictObject({ dates: z.array(calendarDate) });

export const habitStatistics = z.strictObject({
  due: z.boolean(),
  doneToday: z.boolean(),
  currentStreak: z.int(),
  longestStreak: z.int(),
  completionRate: share.nullable(),
  strength: share,
  progress: z.number().nullable(),
  trend: z.array(z.strictObject({ from: calendarDate, to: calendarDate, done: z.number(), due: z.number() })),
});
