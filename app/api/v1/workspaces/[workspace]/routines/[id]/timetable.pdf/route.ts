import { api } from "@/lib/auth/api";
import { sendDownload } from "@/lib/auth/download";
import { printInput, printPdf } from "@/lib/pdf/timetable-print";

export const GET = api("routines:read", printInput, printPdf, { sends: sendDownload });
