import { api } from "@/lib/auth/api";
import { deleteRoutine, updateRoutine } from "@/lib/routines/mutations";
import { readRoutine } from "@/lib/routines/queries";
import { routineChanges, routineId } from "@/lib/routines/schema";

export const GET = api("routines:read", routineId, readRoutine);
export const PATCH = api("routines:write", routineChanges, updateRoutine);
export const DELETE = api("routines:write", routineId, deleteRoutine, { status: 204 });
