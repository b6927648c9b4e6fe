import { api } from "@/lib/auth/api";
import { readStatistics } from "@/lib/statistics/queries";
import { statisticsInput } from "@/lib/statistics/schema";

export const GET = api("statistics:read", statisticsInput, readStatistics);
