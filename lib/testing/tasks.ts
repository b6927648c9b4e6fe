import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { createTask } from "@/lib/tasks/mutations";
import { taskInput } from "@/lib/tasks/schema";

/** A task whose boring fields are given. */
export async function aTask(scope: Scope<"tasks:write">, fields: Partial<z.input<typeof taskInput>> = {}) {
  return createTask(scope, taskInput.parse({ title: "Water the plants", ...fields }));
}
