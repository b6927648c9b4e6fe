import { api } from "@/lib/auth/api";
import { textOf } from "@/lib/auth/body";
import { MOST_CALENDAR_BYTES } from "@/lib/routines/import/limits";
import { importCalendar } from "@/lib/routines/import/mutations";
import { importInput } from "@/lib/routines/import/schema";

export const POST = api("routines:write", importInput, importCalendar, {
  reads: textOf(/^text\/calendar\b/i, MOST_CALENDAR_BYTES),
});
