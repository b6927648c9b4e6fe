import { api } from "@/lib/auth/api";
import { habitStatisticsInput } from "@/lib/habits/schema";
import { readHabitStatistics } from "@/lib/habits/statistics";

export const GET = api("habits:read", habitStatisticsInput, readHabitStatistics);
