import { api } from "@/lib/auth/api";
import { changeOccurrence, restoreOccurrence } from "@/lib/occurrences/mutations";
import { occurrenceInput, occurrenceKey } from "@/lib/occurrences/schema";

export const PUT = api("routines:write", occurrenceInput, changeOccurrence);
export const DELETE = api("routines:write", occurrenceKey, restoreOccurrence, { status: 204 });
