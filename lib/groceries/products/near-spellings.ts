/**
 * What may have been meant, one slip of a finger away: a letter wrong, missing, too many, or two of them turned round;
 * as the beginning of a text or of a word in it, in LIKE's spelling. None for what is too short to tell, or long enough
 * to be told by likeness. A short word has fewer, since nearly every other is near it.
 */
export function nearSpellings(words: string): string[] {
  const letters = [...words];
  const count = letters.length;
  if (count < SHORTEST || count > LONGEST) return [];
  const isShort = count === SHORTEST;
  const put = (at: number, instead: number, ...by: string[]) =>
    letters.toSpliced(at, instead, ...by).join("");
  const places = letters.map((_, at) => at);
  const spellings = [
    ...places.slice(0, -1).map((at) => put(at, 2, letters[at + 1] ?? "", letters[at] ?? "")),
    ...places.slice(isShort ? 1 : 0).map((at) => put(at, 0, ANY)),
    ...(isShort ? places.slice(1, -1) : places).map((at) => put(at, 1, ANY)),
    ...(isShort ? [] : places.map((at) => put(at, 1))),
  ];
  const near = new Set(spellings.map((spelling) => spelling.trim()));
  near.delete(words);
  return [...near].flatMap((spelling) => [`${spelling}%`, `% ${spelling}%`]);
}

const SHORTEST = 4;
const LONGEST = 24;
const ANY = "_";
