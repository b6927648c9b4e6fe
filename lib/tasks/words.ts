/** Scripts that write no spaces between their words, so that a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

export type Search = {
  /** For PostgreSQL's to_tsquery: each word the beginning of one. Null where nothing asks for it. */
  words: string | null;
  /** Texts to be found anywhere. */
  parts: string[];
};

/** What somebody typed to find something; no character of it is an operator. */
export function searchFor(typed: string): Search {
  const chunks = typed
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s\p{Cc}\p{Cs}]+/u)
    .filter(Boolean);
  const parts = chunks.filter((chunk) => UNSPACED.test(chunk));
  const words = chunks.filter((chunk) => !UNSPACED.test(chunk)).map((chunk) => `'${quoted(chunk)}':*`);
  return { words: words.length > 0 ? words.join(" & ") : null, parts };
}

function quoted(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/'/g, "''");
}
