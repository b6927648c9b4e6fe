/**
 * How a text is searched: small letters without accents, one blank between words. `Crème Brûlée` → `creme brulee`,
 * `Straße in Łódź` → `strasse in lodz`.
 */
export function searchWords(...texts: string[]): string {
  return texts
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, MOST_LETTERS);
}

const MOST_LETTERS = 200;
/** Letters that Unicode does not take for an accented one. A migration wrote them so too: a new one needs another. */
const PLAIN: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
