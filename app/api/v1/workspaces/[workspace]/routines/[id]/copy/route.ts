import { api } from "@/lib/auth/api";
import { copyRoutine } from "@/lib/routines/copy";
import { routineCopy } from "@/lib/routines/schema";

export const POST = api("routines:write", routineCopy, copyRoutine, { status: 201 });
