import { z } from "zod";
import { calendarDate, timeOfDay } from "@/lib/calendar/schema";
import { schedule } from "@/lib/recurrence/schema";
import { priorities, statuses } from "@/lib/tasks/task";

const id = z.uuid();
const instant = z.iso.datetime();

export const task = z.strictObject({
  id,
  title: z.string(),
  notes: z.string().nullable(),
  priority: z.enum(priorities),
  status: z.enum(statuses),
  dueOn: calendarDate.nullable(),
  dueAt: timeOfDay.nullable(),
  themeId: id.nullable(),
  assigneeId: id.nullable(),
  checklist: z.array(z.strictObject({ id, text: z.string(), done: z.boolean() })),
  progress: z.number().min(0).max(1),
  repeat: schedule.nullable(),
  position: z.number(),
  createdById: id,
  completedAt: instant.nullable(),
  completedOn: calendarDate.nullable(),
  completedById: id.nullable(),
  /** The one whose finishing made it. */
  previousId: id.nullable(),
  createdAt: instant,
  updatedAt: instant,
  version: z.int(),
});
