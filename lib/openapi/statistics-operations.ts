import { z } from "zod";
import { calendarDate, weekday } from "@/lib/calendar/schema";
import { ranges, statisticsInput } from "@/lib/statistics/schema";
import { priorities } from "@/lib/statistics/tasks";
import type { Operation } from "./operation";

const share = z.number().min(0).max(1);
const rate = share.nullable();
const count = z.int().min(0);
const amount = z.number().min(0);
const span = { from: calendarDate, to: calendarDate };
const theme = z.strictObject({ id: z.uuid(), name: z.string(), color: z.string() });
/** Null is what hangs on no theme. */
const ofTheme = { theme: theme.nullable() };
const tasks = { total: count, active: count, completed: count };
const tally = { done: amount, due: amount };
const group = { habits: count, ...tally, completionRate: rate };
const kind = z.enum(["days", "weekly", "monthly", "yearly", "cycle", "quota", "afterCompletion", "custom"]);
const insight = { rate: share, against: share };

const statistics = z.strictObject({
  range: z.enum(ranges),
  ...span,
  tasks: z.strictObject({
    ...tasks,
    completionRate: rate,
    created: count,
    completedInRange: count,
    meanHoursToFinish: amount.nullable(),
    byPriority: z.array(z.strictObject({ priority: z.enum(priorities), ...tasks })).length(3),
    byTheme: z.array(z.strictObject({ ...ofTheme, ...tasks })),
    trend: z.array(z.strictObject({ ...span, created: count, completed: count })),
  }),
  habits: z.strictObject({
    active: count,
    archived: count,
    due: count,
    doneToday: count,
    completionRate: z.strictObject({ "7d": rate, "30d": rate, "90d": rate, all: rate }),
    bestStreaks: z.array(
      z.strictObject({ habitId: z.uuid(), title: z.string(), color: z.string(), length: count, ...span }),
    ),
    byKind: z.array(z.strictObject({ kind, ...group })),
    byTheme: z.array(z.strictObject({ ...ofTheme, ...group })),
    byWeekday: z.array(z.strictObject({ weekday, ...tally, completionRate: rate })).length(7),
    trend: z.array(z.strictObject({ ...span, ...tally })),
    year: z.array(z.strictObject({ date: calendarDate, ...tally })),
    hours: z.array(z.strictObject({ weekday, hour: z.int().min(0).max(23), done: count })),
  }),
  themes: z.array(z.strictObject({ theme, habitsDone: amount, tasksCompleted: count, hoursAWeek: amount })),
  routines: z.strictObject({
    hoursAWeek: amount,
    byTheme: z.array(z.strictObject({ ...ofTheme, hoursAWeek: amount })),
    cancelled: z.array(z.strictObject({ title: z.string(), dates: count, untilRestored: z.boolean() })),
  }),
  insights: z.array(
    z.union([
      z.strictObject({ kind: z.enum(["weakestDay", "strongestDay"]), weekday, ...insight }),
      z.strictObject({ kind: z.enum(["weakestTheme", "strongestTheme"]), theme: z.string(), ...insight }),
      z.strictObject({ kind: z.enum(["better", "worse"]), ...insight }),
    ]),
  ),
});

export const statisticsOperations: Operation[] = [
  {
    method: "GET",
    path: "/workspaces/{workspace}/statistics",
    summary: "Tasks, themes and routines of the workspace, and its habits as the caller keeps them",
    access: "statistics:read",
    input: statisticsInput,
    status: 200,
    output: statistics,
  },
];
