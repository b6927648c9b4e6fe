import { readStatistics } from "@/lib/statistics/queries";
import type { Attempts } from "./tenancy";

export const statisticsAttempts: Attempts = {
  readStatistics: (scope, ids) => readStatistics(scope, { range: "all", theme: ids.theme }),
};

export const statisticsWithoutId = ["isEmpty"];
