import { nothing } from "@/lib/accounts/schema";
import { guestDownload } from "@/lib/auth/download";
import { downloadSharedCalendar } from "@/lib/pdf/calendar-file";

export const GET = guestDownload("downloadsPerUser", nothing, downloadSharedCalendar);
