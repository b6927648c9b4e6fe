import type { Sheet } from "./timetable-page";

/** Where printers hold Letter; everywhere else it is A4 (Unicode's CLDR, `paperSize`). */
const LETTER = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));

/** The paper of the country that an Accept-Language header names first; A4 where it names none. */
export function usualPaper(acceptLanguage: string | null): Sheet["paper"] {
  const [, region = ""] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(acceptLanguage ?? "") ?? [];
  return LETTER.has(region.toUpperCase()) ? "letter" : "a4";
}
