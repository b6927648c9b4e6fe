import { api } from "@/lib/auth/api";
import { cancelDay, restoreDay } from "@/lib/routines/mutations";
import { dayCancellation, dayOfRoutine } from "@/lib/routines/schema";

export const PUT = api("routines:write", dayCancellation, cancelDay);
export const DELETE = api("routines:write", dayOfRoutine, restoreDay, { status: 204 });
