import { api } from "@/lib/auth/api";
import { readWeek } from "@/lib/routines/queries";
import { weekInput } from "@/lib/routines/schema";

export const GET = api("routines:read", weekInput, readWeek);
