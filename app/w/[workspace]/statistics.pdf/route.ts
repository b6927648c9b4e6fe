import { download } from "@/lib/auth/download";
import { printStatistics, statisticsPrint } from "@/lib/pdf/statistics-print";

export const GET = download("statistics:read", null, statisticsPrint, printStatistics);
