import { arrangeStatistics } from "./arrange-statistics";
import type { Letters } from "./letters";
import { drawSheets } from "./sheet-document";
import type { StatisticsPage } from "./statistics-page";

export function drawStatistics(page: StatisticsPage, letters: Letters): Promise<Uint8Array<ArrayBuffer>> {
  const { title, span: subject, language } = page;
  return drawSheets(arrangeStatistics(page, letters), { title, subject, language }, letters);
}
