const MOST = 12;

/** The entries whose label has every word of the query at the beginning of one of its own, in their given order. */
export function matching<Entry extends { label: string }>(entries: Entry[], query: string): Entry[] {
  const wanted = wordsOf(query);
  return entries
    .filter(({ label }) => {
      const words = wordsOf(label);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .slice(0, MOST);
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
