"use server";
import { action } from "@/lib/auth/action";
import { wayBack } from "@/lib/auth/way-back";
import { undoInput } from "@/lib/events/schema";
import { undoable } from "@/lib/events/undo";
import { undoPath } from "@/lib/events/undo-path";
import { changeTasks } from "./bulk";
import { createTaskByForm, tickItem, tickTask, updateTaskByForm } from "./by-form";
import { deleteTask } from "./mutations";
import { placeTask } from "./place";
import { quickAdd } from "./quick-add/add";
import {
  itemTick,
  taskForm,
  taskId,
  taskLine,
  taskPlacing,
  taskPress,
  taskSettings,
  tasksChange,
  taskTick,
} from "./schema";
import { undoTask } from "./undo";

type Made = { id: string };
type Target = Record<string, string>;

const toTask = ({ id }: Made, { workspace }: Target) => `/w/${workspace}/tasks/${id}`;
const goBack = { goTo: (_: unknown, { back }: Target) => wayBack(back) };
const offerUndo = { goTo: (change: string | null, { back }: Target) => undoPath(back, change) };

export const quickAddAction = action("tasks:write", taskLine, quickAdd);
export const createTaskAction = action("tasks:write", taskForm, createTaskByForm, { goTo: toTask });
export const updateTaskAction = action("tasks:write", taskSettings, updateTaskByForm, { goTo: toTask });
export const tickTaskAction = action("tasks:write", taskTick, undoable(tickTask), offerUndo);
export const pressTaskAction = action(
  "tasks:write",
  taskPress,
  undoable((scope, { press }) => tickTask(scope, press)),
  offerUndo,
);
export const tickItemAction = action("tasks:write", itemTick, tickItem);
export const placeTaskAction = action("tasks:write", taskPlacing, placeTask);
export const deleteTaskAction = action("tasks:write", taskId, undoable(deleteTask), offerUndo);
export const changeTasksAction = action("tasks:write", tasksChange, undoable(changeTasks), offerUndo);
export const undoTaskAction = action("tasks:write", undoInput, undoTask, goBack);
