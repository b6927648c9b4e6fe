"use server";
import { action } from "@/lib/auth/action";
import { deletePause, pauseEverything, pauseHabit, resume } from "./mutations";
import { generalPause, habitPause, pauseId } from "./schema";

export const pauseEverythingAction = action("habits:tick", generalPause, pauseEverything);
export const pauseHabitAction = action("habits:tick", habitPause, pauseHabit);
export const resumeAction = action("habits:tick", pauseId, resume);
export const deletePauseAction = action("habits:tick", pauseId, deletePause);
