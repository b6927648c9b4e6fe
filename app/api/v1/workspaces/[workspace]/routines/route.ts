import { api } from "@/lib/auth/api";
import { createRoutine } from "@/lib/routines/mutations";
import { listRoutines } from "@/lib/routines/queries";
import { routineInput, routineList } from "@/lib/routines/schema";

export const GET = api("routines:read", routineList, listRoutines);
export const POST = api("routines:write", routineInput, createRoutine, { status: 201 });
