import { api } from "@/lib/auth/api";
import { deleteTask, updateTask } from "@/lib/tasks/mutations";
import { readTask } from "@/lib/tasks/queries";
import { taskChanges, taskId } from "@/lib/tasks/schema";

export const GET = api("tasks:read", taskId, readTask);
export const PATCH = api("tasks:write", taskChanges, updateTask);
export const DELETE = api("tasks:write", taskId, deleteTask, { status: 204 });
