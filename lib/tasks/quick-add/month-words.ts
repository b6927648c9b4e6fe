const words = [
  "jan(?:uary)?|янв(?:аря)?",
  "feb(?:ruary)?|февр?(?:аля)?",
  "mar(?:ch)?|мар(?:та)?",
  "apr(?:il)?|апр(?:еля)?",
  "may|мая",
  "june?|июн(?:я)?",
  "july?|июл(?:я)?",
  "aug(?:ust)?|авг(?:уста)?",
  "sept?(?:ember)?|сент?(?:ября)?",
  "oct(?:ober)?|окт(?:ября)?",
  "nov(?:ember)?|ноя(?:б(?:ря)?)?",
  "dec(?:ember)?|дек(?:абря)?",
];

/** Any month, in English or as a Russian date names it. */
export const MONTH = `(?:${words.join("|")})`;

/** 1 to 12. */
export function monthOf(word: string): number {
  return words.findIndex((month) => new RegExp(`^(?:${month})$`, "iu").test(word)) + 1;
}
