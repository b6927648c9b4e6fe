import "server-only";
import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { invalid } from "@/lib/platform/errors";
import { createTask, updateTask } from "./mutations";
import { readTask, type TaskRecord } from "./queries";
import type { itemTick, TaskForm, TaskSettings, taskTick } from "./schema";

type Write = Scope<"tasks:write">;

/** The screen's way to make a task. */
export async function createTaskByForm(
  scope: Write,
  { schedule, checklist, ...fields }: TaskForm,
): Promise<TaskRecord> {
  const items = checklist.map((text) => ({ text, done: false }));
  return createTask(scope, { ...fields, status: "open", checklist: items, repeat: schedule });
}

/** The screen's way to change one: an item whose text stays keeps its tick. */
export async function updateTaskByForm(
  scope: Write,
  { schedule, checklist, ...fields }: TaskSettings,
): Promise<TaskRecord> {
  const before = await readTask(scope, fields);
  const known = [...before.checklist];
  const items = checklist.map((text) => {
    const place = known.findIndex((item) => item.text === text);
    const [item] = place < 0 ? [] : known.splice(place, 1);
    return item ?? { text, done: false };
  });
  return updateTask(scope, { ...fields, checklist: items, repeat: schedule });
}

/** Ticked or not. What is so already stays as it is. */
export async function tickTask(scope: Write, { id, done }: z.output<typeof taskTick>): Promise<void> {
  const { status } = await readTask(scope, { id });
  if ((status === "done") === done) return;
  await updateTask(scope, { id, status: done ? "done" : "open" });
}

/** The same of one item of its checklist. Throws invalid where there is none such. */
export async function tickItem(scope: Write, { id, item, done }: z.output<typeof itemTick>): Promise<void> {
  const { checklist, version } = await readTask(scope, { id });
  if (!checklist.some((one) => one.id === item)) throw invalid("item", "invalidValue");
  const ticked = checklist.map((one) => (one.id === item ? { ...one, done } : one));
  await updateTask(scope, { id, version, checklist: ticked });
}
