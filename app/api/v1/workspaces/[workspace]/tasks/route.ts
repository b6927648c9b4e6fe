import { api } from "@/lib/auth/api";
import { createTask } from "@/lib/tasks/mutations";
import { listTasks } from "@/lib/tasks/queries";
import { taskInput, taskList } from "@/lib/tasks/schema";

export const GET = api("tasks:read", taskList, listTasks);
export const POST = api("tasks:write", taskInput, createTask, { status: 201 });
