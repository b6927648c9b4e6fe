import { api } from "@/lib/auth/api";
import { sendDownload } from "@/lib/auth/download";
import { downloadCalendar } from "@/lib/pdf/calendar-file";
import { routineId } from "@/lib/routines/schema";

export const GET = api("routines:read", routineId, downloadCalendar, { sends: sendDownload });
