import { arrangeLists } from "./arrange-lists";
import type { Letters } from "./letters";
import type { ListSheets } from "./list-sheets";
import { drawSheets } from "./sheet-document";

export function drawLists(sheets: ListSheets, letters: Letters): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language } = sheets;
  return drawSheets(arrangeLists(sheets, letters), { title, subject: title, language }, letters);
}
