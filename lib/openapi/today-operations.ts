import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { locales } from "@/lib/i18n/locale";
import { todayInput } from "@/lib/today/schema";
import type { Operation } from "./operation";
import { occurrence } from "./records";

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

const today = z.strictObject({
  date: calendarDate,
  sessions: z.array(session),
  habits: z.array(z.unknown()),
  tasks: z.array(z.unknown()),
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
