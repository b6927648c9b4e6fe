import { z } from "zod";
import { weekStart } from "@/lib/calendar/schema";
import { schedule } from "@/lib/recurrence/schema";
import { priorities, statuses } from "./task";

const instant = z.iso.datetime().transform((text) => new Date(text));
/** A `date` column as JSON has it: midnight UTC of that day. */
const date = instant.nullable();
const id = z.uuid();

/** A task's row as the log keeps it when it is deleted. */
export const recordedTask = z.object({
  task: z.object({
    from: z.object({
      id,
      createdById: id,
      assigneeId: id.nullable(),
      themeId: id.nullable(),
      title: z.string(),
      notes: z.string().nullable(),
      priority: z.enum(priorities),
      status: z.enum(statuses),
      dueOn: date,
      dueAt: z.string().nullable(),
      checklist: z.array(z.object({ id: z.string(), text: z.string(), done: z.boolean() })),
      position: z.number(),
      repeat: schedule.nullable(),
      repeatFrom: date,
      weekStart,
      completedAt: instant.nullable(),
      completedOn: date,
      completedById: id.nullable(),
      previousId: id.nullable(),
      createdAt: instant,
      version: z.int(),
    }),
  }),
});
