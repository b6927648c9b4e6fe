import { download } from "@/lib/auth/download";
import { printInput, printPng } from "@/lib/pdf/timetable-print";

export const GET = download("routines:read", "routine", printInput, printPng);
