import { api } from "@/lib/auth/api";
import { sendDownload } from "@/lib/auth/download";
import { printInput, printPng } from "@/lib/pdf/timetable-print";

export const GET = api("routines:read", printInput, printPng, { sends: sendDownload });
