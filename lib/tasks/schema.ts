import { z } from "zod";
import { calendarDate, timeOfDay } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { line, lines } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { scheduleForm } from "@/lib/recurrence/form";
import { type Schedule, schedule } from "@/lib/recurrence/schema";
import { priorities, statuses } from "./task";

export const id = z.uuid();
const title = line(200);
export const MOST_ITEMS = 100;

const item = z.strictObject({ id: id.optional(), text: line(200), done: z.boolean().default(false) });
const checklist = z.array(item).max(MOST_ITEMS);

/** A quota says how often, not when: nothing follows from finishing. */
const repeat = schedule.refine(isNoQuota, { params: { code: "quotaRepeatsNoTask" } });

const optionalFields = {
  notes: lines(10_000)
    .transform((text) => text || null)
    .nullish(),
  dueOn: calendarDate.nullish(),
  /** A wall-clock time, which needs a day. */
  dueAt: timeOfDay.nullish(),
  themeId: id.nullish(),
  assigneeId: id.nullish(),
};
const position = z.number().min(-1e9).max(1e9).optional();

export const taskInput = z.strictObject({
  title,
  ...optionalFields,
  priority: z.enum(priorities).default("medium"),
  status: z.enum(statuses).default("open"),
  checklist: checklist.default([]),
  repeat: repeat.nullish(),
  position,
});
export type TaskInput = z.output<typeof taskInput>;

export const taskChanges = z.strictObject({
  id,
  version,
  title: title.optional(),
  ...optionalFields,
  priority: z.enum(priorities).optional(),
  status: z.enum(statuses).optional(),
  checklist: checklist.optional(),
  repeat: repeat.nullish(),
  position,
});
export type TaskChanges = z.output<typeof taskChanges>;

/** A screen's form: the checklist is a text with an item a line, and `none` among the schedules is none. */
export const taskForm = z.strictObject({
  title,
  ...optionalFields,
  priority: z.enum(priorities),
  checklist: lines(MOST_ITEMS * 201)
    .optional()
    .transform((text = "") => text.split("\n").filter((row) => row.trim() !== ""))
    .pipe(z.array(line(200)).max(MOST_ITEMS)),
  schedule: z.union([
    z.object({ kind: z.literal("none") }).transform(() => null),
    scheduleForm.refine(isNoQuota, { params: { code: "quotaRepeatsNoTask" } }),
  ]),
});
export type TaskForm = z.output<typeof taskForm>;
export const taskSettings = taskForm.extend({ id, version, status: z.enum(statuses) });
export type TaskSettings = z.output<typeof taskSettings>;

/** A task in one line; `theme` is the one whose list it was typed in. */
export const taskLine = z.strictObject({ line: z.string().trim().min(1).max(500), theme: id.optional() });

export const taskId = z.strictObject({ id });
export const taskTick = z.strictObject({ id, done: z.stringbool() });
/** A button of a list of tasks, `done:task` or `open:task`: one form serves all rows. */
const listPress = /^(done|open):([0-9a-f-]{36})$/;
export const taskPress = z.strictObject({
  press: z
    .string()
    .regex(listPress)
    .transform((press) => {
      const [, said, id = ""] = listPress.exec(press) ?? [];
      return { id, done: said === "done" };
    }),
});
export const itemTick = z.strictObject({ id, item: id, done: z.stringbool() });
export const taskPlacing = z.strictObject({ id, past: id, to: z.enum(["before", "after"]) });

/** Several at once; what is not named of theme and day stays. */
export const tasksChange = z.strictObject({
  ids: z.array(id).min(1).max(100),
  change: z.enum(["complete", "move", "delete"]),
  theme: z.union([id, z.literal("none")]).optional(),
  dueOn: calendarDate.optional(),
});
export type TasksChange = z.output<typeof tasksChange>;

export const taskSorts = ["created", "updated", "name", "priority", "due", "position"] as const;
export type TaskSort = (typeof taskSorts)[number];

/** `active` is whatever is not done, `overdue` what of it was due before the reader's today. */
export const taskFilters = {
  status: z.enum([...statuses, "active", "overdue"]).optional(),
  priority: z.enum(priorities).optional(),
  theme: z.union([id, z.literal("none")]).optional(),
  /** Words, of which each begins a word of title or notes. */
  q: z.string().max(200).optional(),
};
export const taskList = z.strictObject({
  ...pageInput,
  cursor: z.string().max(2000).optional(),
  ...taskFilters,
  sort: z.enum(taskSorts).default("created"),
  order: z.enum(["asc", "desc"]).default("asc"),
});
export type TaskList = z.output<typeof taskList>;

function isNoQuota({ kind }: Schedule): boolean {
  return kind !== "quota";
}
