"use server";
import { action } from "@/lib/auth/action";
import { routineId } from "@/lib/routines/schema";
import { revokeShare, shareRoutine } from "./mutations";

export const shareRoutineAction = action("routines:write", routineId, shareRoutine);
export const revokeShareAction = action("routines:write", routineId, revokeShare);
