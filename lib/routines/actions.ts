"use server";
import { action } from "@/lib/auth/action";
import { undoable } from "@/lib/events/undo";
import { undoPath } from "@/lib/events/undo-path";
import { copyRoutine } from "./copy";
import { createFromTemplate } from "./create-from-template";
import { cancelDays, createRoutine, deleteRoutineByName, updateRoutine } from "./mutations";
import { restoreDays } from "./restore-days";
import {
  daysCancellation,
  daysOfRoutine,
  routineArchiving,
  routineCopy,
  routineDeletion,
  routineForm,
  routineSettings,
  templateForm,
} from "./schema";

type Made = { id: string };
type Target = Record<string, string>;

const toWeek = ({ id }: Made, { workspace }: Target) => `/w/${workspace}/routines/${id}`;
const offerUndo = { goTo: (change: string | null, { back }: Target) => undoPath(back, change) };
const toList = (_: unknown, { workspace }: Target) => `/w/${workspace}/routines`;

export const createRoutineAction = action("routines:write", routineForm, createRoutine, { goTo: toWeek });
export const createFromTemplateAction = action("routines:write", templateForm, createFromTemplate, {
  goTo: toWeek,
});
export const updateRoutineAction = action("routines:write", routineSettings, updateRoutine);
export const archiveRoutineAction = action("routines:write", routineArchiving, updateRoutine);
export const copyRoutineAction = action("routines:write", routineCopy, copyRoutine, { goTo: toWeek });
export const deleteRoutineAction = action("routines:write", routineDeletion, deleteRoutineByName, {
  goTo: toList,
});
export const cancelDaysAction = action("routines:write", daysCancellation, cancelDays);
export const restoreDaysOffAction = action("routines:write", daysOfRoutine, restoreDays);

/** The same from the week, to which it goes back with an Undo. */
export const takeDaysOffAction = action("routines:write", daysCancellation, undoable(cancelDays), offerUndo);
export const restoreDaysAction = action("routines:write", daysOfRoutine, undoable(restoreDays), offerUndo);
