import { api } from "@/lib/auth/api";
import { readToday } from "@/lib/today/queries";
import { todayInput } from "@/lib/today/schema";

export const GET = api("today:read", todayInput, readToday);
