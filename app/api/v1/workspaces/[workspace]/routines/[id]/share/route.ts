import { api } from "@/lib/auth/api";
import { routineId } from "@/lib/routines/schema";
import { revokeShare, shareRoutine } from "@/lib/shares/mutations";

export const PUT = api("routines:write", routineId, shareRoutine);
export const DELETE = api("routines:write", routineId, revokeShare, { status: 204 });
