import { api } from "@/lib/auth/api";
import { listExpectedDates } from "@/lib/habits/queries";
import { habitDates } from "@/lib/habits/schema";

export const GET = api("habits:read", habitDates, listExpectedDates);
