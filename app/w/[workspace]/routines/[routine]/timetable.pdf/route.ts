import { download } from "@/lib/auth/download";
import { printInput, printPdf } from "@/lib/pdf/timetable-print";

export const GET = download("routines:read", "routine", printInput, printPdf);
