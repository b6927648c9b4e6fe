import { download } from "@/lib/auth/download";
import { downloadCalendar } from "@/lib/pdf/calendar-file";
import { routineId } from "@/lib/routines/schema";

export const GET = download("routines:read", "routine", routineId, downloadCalendar);
