/** How a text is searched: small letters without accents, one blank between words. `Crème Brûlée` → `creme brulee`. */
export function searchWords(...texts: string[]): string {
  return texts
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, MOST_LETTERS);
}

const MOST_LETTERS = 200;
