import { changeTasks } from "@/lib/tasks/bulk";
import { holdTask, holdTasks } from "@/lib/tasks/hold";
import { deleteTask, updateTask } from "@/lib/tasks/mutations";
import { placeTask } from "@/lib/tasks/place";
import { readTask } from "@/lib/tasks/queries";
import { previewRepeat, readRepeating } from "@/lib/tasks/schedule-preview";
import { undoTask } from "@/lib/tasks/undo";
import type { Attempts } from "./tenancy";
import { typed } from "./tenancy-habits";

export const taskAttempts: Attempts = {
  readTask: (scope, ids) => readTask(scope, { id: ids.task }),
  updateTask: (scope, ids) => updateTask(scope, { id: ids.task, title: "Mine" }),
  deleteTask: (scope, ids) => deleteTask(scope, { id: ids.task }),
  changeTasks: (scope, ids) => changeTasks(scope, { ids: [ids.task], change: "complete" }),
  placeTask: (scope, ids) => placeTask(scope, { id: ids.task, past: ids.task, to: "after" }),
  holdTask: (scope, ids) => holdTask(scope, ids.task),
  holdTasks: (scope, ids) => holdTasks(scope, [ids.task]),
  readRepeating: (scope, ids) => readRepeating(scope, { id: ids.task }),
  previewRepeat: (scope, ids) => previewRepeat(scope, typed(ids.task)),
  undoTask: (scope, ids) => undoTask(scope, { change: ids.taskChange }),
};

/** A list is the scope's own; what follows from finishing is written with tasks that are held already. */
export const tasksWithoutId = [
  "listTasks",
  "countTasks",
  "createTask",
  "taskRecord",
  "taskOf",
  "phaseOf",
  "updateOf",
  "deletionOf",
  "dueColumn",
  "finishedColumns",
  "makeNext",
  "takeBackNext",
];
