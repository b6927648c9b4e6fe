import { arrangePage } from "./arrange-page";
import type { Letters } from "./letters";
import { drawSheet } from "./sheet-document";
import type { TimetablePage } from "./timetable-page";

export function drawTimetable(page: TimetablePage, letters: Letters): Promise<Uint8Array<ArrayBuffer>> {
  const { title, week: subject, language } = page;
  return drawSheet(arrangePage(page, letters), { title, subject, language }, letters);
}
