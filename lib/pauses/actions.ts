"use server";
import { action } from "@/lib/auth/action";
import { deletePause, pauseEverything, pauseHabit, resume, updatePause } from "./mutations";
import { generalPause, habitPause, pauseChanges, pauseId } from "./schema";

export const pauseEverythingAction = action("habits:tick", generalPause, pauseEverything);
export const pauseHabitAction = action("habits:tick", habitPause, pauseHabit);
export const updatePauseAction = action("habits:tick", pauseChanges, updatePause);
export const resumeAction = action("habits:tick", pauseId, resume);
export const deletePauseAction = action("habits:tick", pauseId, deletePause);
