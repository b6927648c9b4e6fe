import { taskChanges, taskId, taskInput, taskList } from "@/lib/tasks/schema";
import type { Operation } from "./operation";
import { pageOf } from "./records";
import { task } from "./task-records";

const tasks = "/workspaces/{workspace}/tasks";
const oneTask = `${tasks}/{id}`;
const read = "tasks:read";
const write = "tasks:write";

export const taskOperations: Operation[] = [
  {
    method: "GET",
    path: tasks,
    summary: "Tasks, filtered, searched and sorted",
    access: read,
    input: taskList,
    status: 200,
    output: pageOf(task),
  },
  {
    method: "POST",
    path: tasks,
    summary: "Make a task",
    access: write,
    input: taskInput,
    status: 201,
    output: task,
  },
  {
    method: "GET",
    path: oneTask,
    summary: "One task",
    access: read,
    input: taskId,
    status: 200,
    output: task,
  },
  {
    method: "PATCH",
    path: oneTask,
    summary: "Change a task; finishing a repeating one makes the next",
    access: write,
    input: taskChanges,
    status: 200,
    output: task,
  },
  {
    method: "DELETE",
    path: oneTask,
    summary: "Delete a task",
    access: write,
    input: taskId,
    status: 204,
  },
];
