import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { locales } from "@/lib/i18n/locale";
import { todayInput } from "@/lib/today/schema";
import { entry, habit } from "./habit-records";
import type { Operation } from "./operation";
import { occurrence } from "./records";
import { task } from "./task-records";

const instant = z.iso.datetime();

/** `on` and `start` are the routine's own date and clock; `startsAt` is the instant. */
const session = occurrence.extend({
  routineId: z.uuid(),
  routine: z.string(),
  color: z.string(),
  on: calendarDate,
  startsAt: instant,
  endsAt: instant,
});

const quote = z.strictObject({ text: z.string(), author: z.string(), language: z.enum(locales) });

/** As it stands with the caller on that day; `period` of a quota, `dueSince` of what comes after completion. */
const habitOfDay = habit
  .pick({
    id: true,
    title: true,
    question: true,
    themeId: true,
    color: true,
    position: true,
    measure: true,
    schedule: true,
    startsOn: true,
    version: true,
  })
  .extend({
    expected: z.boolean(),
    due: z.boolean(),
    doneToday: z.boolean(),
    currentStreak: z.int(),
    period: z
      .strictObject({ from: calendarDate, to: calendarDate, times: z.number(), quota: z.int() })
      .nullable(),
    dueSince: calendarDate.nullable(),
    entry: entry.pick({ status: true, value: true, note: true }).nullable(),
  });

const taskOfDay = task.extend({
  theme: z.strictObject({ name: z.string(), color: z.string() }).nullable(),
  overdue: z.boolean(),
});

export const today = z.strictObject({
  date: calendarDate,
  sessions: z.array(session),
  habits: z.array(habitOfDay),
  tasks: z.array(taskOfDay),
  quote,
});

export const todayOperations: Operation[] = [
  {
    method: "GET",
    path: "/workspaces/{workspace}/today",
    summary: "A day: its sessions, habits, tasks and quote",
    access: "today:read",
    input: todayInput,
    status: 200,
    output: today,
  },
];
