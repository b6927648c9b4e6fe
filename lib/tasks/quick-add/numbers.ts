const words: [RegExp, number][] = [
  [/^(?:an?|one|один|одн[уа])$/iu, 1],
  [/^(?:two|два|две)$/iu, 2],
  [/^(?:three|три)$/iu, 3],
  [/^(?:four|четыре)$/iu, 4],
  [/^(?:five|пять)$/iu, 5],
  [/^(?:six|шесть)$/iu, 6],
  [/^(?:seven|семь)$/iu, 7],
  [/^(?:eight|восемь)$/iu, 8],
  [/^(?:nine|девять)$/iu, 9],
  [/^(?:ten|десять)$/iu, 10],
];

/** How many, in digits or in a word up to ten of either language. */
export const COUNT =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|один|одн[уа]|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять)";

/** One where nothing is said. */
export function countOf(word: string | undefined): number {
  if (word === undefined) return 1;
  return words.find(([said]) => said.test(word))?.[1] ?? Number(word);
}
